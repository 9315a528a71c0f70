"""Whom a correction concerns, and what they hear: what was, what is, which incidents it opens and closes."""

from collections.abc import Sequence

from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.reminders.reachable import all_of
from custody.desk.settle import Settled
from custody.facts.base import Fact
from custody.facts.checking import CountDiffers, Counted, Incident
from custody.facts.corrections import Annulled, Corrected, CorrectionMade
from custody.facts.happened import Packed
from custody.facts.incidents import IncidentResolved
from custody.facts.names import Who
from custody.judge.case import Case, Tell
from custody.judge.undenying import asked_by_name
from custody.letters import Choice, Letter, Urgency, column
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
    asked = asked_by_name(case, settled.packet.place)
    return CorrectionMade(correction=settled.fact, closed=tuple(closed), opened=opened, asked=asked)


def asking(settled: Settled) -> tuple[Tell, ...]:
    """Who is asked for a word; of an incident the coordinators hear by the correction itself."""
    return tuple(each for each in settled.tells if not isinstance(each.fact, Incident))


async def answer(books: Books, call: Call, packet: Packet, made: CorrectionMade) -> None:
    """Whoever corrected reads how it ended, and may take an incident that was opened at once."""
    await reply(books, call, made, (*_settling(made), Choice("story", f"p{packet.id}")))


def _settling(made: CorrectionMade) -> tuple[Choice, ...]:
    """What a coordinator can do about the incidents that were opened: about one at once, or by their list."""
    numbers = [each.number for each in made.opened if isinstance(each, Incident)]
    if len(numbers) > 1:
        return (Choice("incidents", "", 0, "1"),)
    ways = ("incident-take", "incident-resolve") if numbers else ()
    return tuple(Choice(verb, f"i{numbers[0]}") for verb in ways)


async def tell(books: Books, call: Call, packet: Packet, made: CorrectionMade, those: Sequence[Who]) -> None:
    """Those concerned, and where an incident came or went every coordinator there: each hears it once."""
    office = await all_of(books, packet, Role.COORDINATOR)
    people = [*(who.id for who in those), *(office if made.closed or made.opened else ())]
    for person in dict.fromkeys(people):
        if person != call.person.id:
            ways = (
                *_not_so(made.correction, packet, person),
                *(_settling(made) if person in office else ()),
                Choice("story", f"p{packet.id}"),
            )
            await books.tell(person, Letter(made, column(*ways), Urgency.NOTICE))


def _not_so(fact: Fact, packet: Packet, person: int) -> tuple[Choice, ...]:
    """Whoever is named in the entry may say that it is not so."""
    seq = fact.receipt.seq if isinstance(fact, Annulled | Corrected) and fact.receipt else 0
    named = person in {who.id for who in involved(fact)} and seq > 0
    return (Choice("not-so", f"p{packet.id}", 0, str(seq), "", seq),) if named else ()
