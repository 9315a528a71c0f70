"""Whom a correction concerns, and what they hear: what was, what is, which incidents it opens and closes."""

from collections.abc import Sequence

from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.reachable import all_of
from custody.desk.settle import Settled
from custody.facts.base import Fact
from custody.facts.checking import CountDiffers, Counted, Incident
from custody.facts.corrections import Annulled, Corrected, CorrectionMade
from custody.facts.happened import Packed
from custody.facts.incidents import IncidentResolved
from custody.facts.names import Who
from custody.judge.case import Case
from custody.judge.undenying import awaited_again
from custody.letters import Choice, Letter, Row, Urgency, column
from custody.packets import Packet
from custody.ports import Books
from custody.roles import Role
from custody.standing import Told, doer, involved, standing


async def concerned(
    books: Books, case: Case, fact: Annulled | Corrected, history: Sequence[Told]
) -> tuple[Who, ...]:
    """Both sides of the entry, whoever had the packet and has it; of a count all who counted those works."""
    those = [*involved(fact), getattr(fact.was, "taker", None), case.place.holder, fact.holder]
    if _is_of_works(fact):
        those += [doer(each.fact) for each in standing(history) if isinstance(each.fact, _COUNTS)]
    if _is_of_works(fact) and isinstance(fact.was, Packed):
        sitting = await books.sitting(case.packet.sitting)
        those += [
            each.by for each in (sitting.milestones if sitting else ()) if each.milestone == "collected-works"
        ]
    return tuple({who.id: who for who in those if who is not None}.values())


_COUNTS = (Packed, Counted, CountDiffers)


def _is_of_works(fact: Annulled | Corrected) -> bool:
    """Whether a number of works is put right, or an entry with one did not happen or did after all."""
    if not isinstance(fact.was, _COUNTS):
        return False
    is_other = isinstance(fact, Corrected) and fact.was != fact.now
    return not is_other or _works(fact.was) != _works(getattr(fact, "now", None))


def _works(fact: object) -> tuple[object, ...]:
    return tuple(getattr(fact, name, None) for name in ("listed", "wrote", "counted"))


def made_of(case: Case, settled: Settled, closed: Sequence[IncidentResolved]) -> CorrectionMade:
    """What is said of it to everybody: the correction itself, and what followed."""
    opened = tuple(tell.fact for tell in settled.tells if isinstance(tell.fact, Incident))
    asked = [each.giver.callsign for each in awaited_again(case, settled.packet.place) if each.giver]
    return CorrectionMade(
        correction=settled.fact, closed=tuple(closed), opened=opened, asked=tuple(dict.fromkeys(asked))
    )


async def answer(books: Books, call: Call, packet: Packet, made: CorrectionMade) -> None:
    """Whoever corrected reads how it ended, and may take an incident that was opened at once."""
    numbers = [each.number for each in made.opened if isinstance(each, Incident)]
    ways = ("incident-take", "incident-resolve") if len(numbers) == 1 else ()
    buttons = [Choice(verb, f"i{numbers[0]}") for verb in ways]
    buttons += [Choice("incidents", "", 0, "1")] if len(numbers) > 1 else []
    await reply(books, call, made, (*buttons, Choice("story", f"p{packet.id}")))


async def tell(books: Books, call: Call, packet: Packet, made: CorrectionMade, those: Sequence[Who]) -> None:
    """Those concerned, and where an incident came or went every coordinator there: each hears it once."""
    people = [who.id for who in those]
    if made.closed or made.opened:
        people += await all_of(books, packet, Role.COORDINATOR)
    for person in dict.fromkeys(people):
        if person != call.person.id:
            letter = Letter(made, _buttons(packet, made.correction, person), Urgency.NOTICE)
            await books.tell(person, letter)


def _buttons(packet: Packet, fact: Fact, person: int) -> tuple[Row, ...]:
    """Whoever is named in the entry may say that it is not so; everybody may read the story."""
    ref = f"p{packet.id}"
    seq = fact.receipt.seq if isinstance(fact, Annulled | Corrected) and fact.receipt else 0
    named = person in {who.id for who in involved(fact)} and seq > 0
    ways = (Choice("not-so", ref, 0, str(seq), "", seq),) if named else ()
    return column(*ways, Choice("story", ref))
