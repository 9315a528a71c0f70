"""Sittings whose time has come and of which nobody has said anything: what the coordinator hears of them."""

from collections.abc import Iterator, Sequence

from custody.deadlines import local_day
from custody.desk.reminders.dunning import Reader
from custody.desk.reminders.reachable import reaches
from custody.facts.reminders import NotBegun
from custody.judge.seen import seen
from custody.letters import Choice
from custody.natural import natural
from custody.ports import Books
from custody.reminders import has_begun
from custody.roles import Role
from custody.roll import Roll
from custody.sittings import Sitting

MOST = 3
"""So many of them have buttons of their own."""


async def of(reader: Reader, subjects: Sequence[str]) -> list[Sitting]:
    """Those that the clock named, of today, and that have still not begun."""
    today = local_day(reader.campaign, reader.now)
    found = await reader.books.sittings([int(each[1:]) for each in subjects])
    waited = (s for s in found if s.day == today and not has_begun(s) and not s.without_order)
    return sorted(waited, key=lambda s: (s.starts.rjust(5, "0"), natural(s.organisation_name), s.subject))


async def lines(reader: Reader, sittings: Sequence[Sitting]) -> tuple[NotBegun, ...]:
    """Each of them as a line, with whether its observer is to be called."""
    roll = Roll()
    return tuple([await _line(reader.books, roll, each) for each in sittings])


async def _line(books: Books, roll: Roll, sitting: Sitting) -> NotBegun:
    person = await roll.person(books, sitting.observer) if sitting.observer else None
    return NotBegun(
        sitting=sitting.name, starts=sitting.starts.removeprefix("0"),
        observer=seen(person, Role.OBSERVER) if person else None,
        call=person is not None and not await reaches(books, roll, [person.id]),
    )  # fmt: skip


def buttons(sittings: Sequence[Sitting], lines: Sequence[NotBegun]) -> Iterator[Choice]:
    """Remind the observer whom that reaches, or send another; and the list of everything."""
    for sitting, said in list(zip(sittings, lines, strict=True))[:MOST]:
        if sitting.observer and not said.call:
            yield Choice("prompt", f"s{sitting.id}", 0, "start", sitting.organisation_name)
        yield Choice("instead", f"s{sitting.id}", 0, "", sitting.organisation_name)
    if sittings:
        yield Choice("now", "", 0, "0")
