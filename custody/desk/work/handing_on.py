"""«Н-03 is ill»: the whole work of a person is shown, and given to another with one tap."""

from collections.abc import Sequence

from custody.desk.absences.saying import note_ill
from custody.desk.call import Call, today
from custody.desk.letters import reply
from custody.desk.people.inviting import meant
from custody.desk.people.person import named
from custody.desk.work.lines import packet_lines, work_lines
from custody.desk.work.moving import give, left_of
from custody.desk.work.takers import takers
from custody.desk.work.whole import whole_of
from custody.facts.whole_work import CannotTake, NothingToMove, WholeWork, WorkStays
from custody.judge.seen import seen
from custody.letters import Choice
from custody.ports import Books
from custody.roles import Person, Role, roles_of
from custody.whole_work import Taker, WholeOf

SHOWN = 8
"""So many people are offered as buttons, and as many are named with the reason why they cannot."""


async def hand_on(call: Call, who: int | str, instead: str = "", *, ill: bool = False) -> None:
    """Show the coordinator what there is and who can take it; one who is `ill` does not come either."""
    async with call.open_books() as books:
        person = await meant(books, call, who)
        if person is None:
            return
        if ill:
            await note_ill(books, call, person)
        chosen = await named(books, call, instead) if instead else None
        if instead and chosen is None:
            return
        await show(books, call, person, chosen)


def main_role(person: Person) -> Role:
    """As what others know the person: by the first of their roles."""
    return next(iter(roles_of(person)), Role.OBSERVER)


async def show(books: Books, call: Call, person: Person, chosen: Person | None = None) -> None:
    """What there is, with a button for everybody who can take of it, or for the one who was named."""
    work, who = await whole_of(books, call, person), seen(person, main_role(person))
    day = today(call, await books.campaign(person.campaign))
    absent = await books.is_absent(person.id, day)
    if not (work.things or work.held):
        await reply(books, call, NothingToMove(who=who, absent=absent), _back(person))
        return
    found = await takers(books, call, work)
    able = [each for each in found if each.takes and chosen in (None, each.person)]
    if chosen is not None and not able:
        why = next((each.why for each in found if each.person.id == chosen.id), "no-role")
        await reply(books, call, WorkStays(who=who, callsign=chosen.callsign, hitch=why), _again(person))
        return
    one = able[0] if chosen is not None else None
    fact = _fact(work, found, one, absent=absent)
    await reply(books, call, fact, (*_buttons(work, able), *_back(person)))


def _fact(work: WholeOf, found: Sequence[Taker], one: Taker | None, *, absent: bool) -> WholeWork:
    person = work.person
    named = [each for each in found if each.why not in ("", "not-joined", "other-subject")]
    cannot = tuple(CannotTake(callsign=each.person.callsign, hitch=each.why) for each in named)
    silent = sum(each.why == "not-joined" for each in found)
    return WholeWork(
        who=seen(person, main_role(person)), total=len(work.things), works=work_lines(work.sittings),
        candidates=sum(bool(each.takes) for each in found), packets=packet_lines(work), office=work.offices,
        held=len(work.held), reminders=work.reminders, absent=absent,
        taker=seen(one.person, main_role(one.person)) if one else None, takes=len(one.takes) if one else 0,
        cannot=() if one else cannot[:SHOWN], more=0 if one else max(0, len(cannot) - SHOWN),
        silent=0 if one else silent,
    )  # fmt: skip


def _buttons(work: WholeOf, able: Sequence[Taker]) -> tuple[Choice, ...]:
    """Whom, how much of it they can take if not all, and what they have already."""
    ref = f"n{work.person.id}"
    return tuple(
        Choice("hand-to", ref, work.version, str(each.person.id), _named(work, each), each.load)
        for each in able[:SHOWN]
    )


def _named(work: WholeOf, taker: Taker) -> str:
    takes, total = len(taker.takes), len(work.things)
    return taker.person.callsign if takes == total else f"{taker.person.callsign} ({takes}/{total})"


def _back(person: Person) -> tuple[Choice, ...]:
    return (Choice("person", f"n{person.id}", 0, "", person.callsign),)


def _again(person: Person) -> tuple[Choice, ...]:
    return (Choice("hand-on", f"n{person.id}"), *_back(person))


async def hand_to(call: Call, sick: int, version: int, taker: int) -> None:
    """One tap: the work goes to that person, unless it has changed since it was shown."""
    async with call.open_books() as books:
        person = await meant(books, call, sick)
        if person is None:
            return
        await books.lock_person(taker)
        work = await whole_of(books, call, person)
        found = {each.person.id: each for each in await takers(books, call, work)}
        chosen = found.get(taker)
        if work.version != version or chosen is None:
            await show(books, call, person)
        elif not chosen.takes:
            who = seen(person, main_role(person))
            refusal = WorkStays(who=who, callsign=chosen.person.callsign, hitch=chosen.why)
            await reply(books, call, refusal, _again(person))
        else:
            left = left_of(work, chosen)
            await give(books, call, work, chosen, left)
