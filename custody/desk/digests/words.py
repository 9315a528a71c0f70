"""What a digest says: numbers, what has changed, what needs the coordinator, and tomorrow."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from custody.campaign import Campaign
from custody.deadlines import DAY, local_day
from custody.desk.absences.observers import observer_of
from custody.desk.now.line import Asker
from custody.desk.now.lines import lines_of
from custody.desk.now.page import all_needs
from custody.digests import LATE, Numbers, changes
from custody.facts.base import Fact
from custody.facts.digests import Coming, DayReport, Digest, DigestChange
from custody.letters import Choice, Row, column
from custody.ports import Books
from custody.reminders import has_begun
from custody.roles import Person, Role

TOP, TOMORROW = 3, 8
"""So many things that need the coordinator, and so many sittings of tomorrow, are named."""

SKIPPED = 6
"""So many hours that were missed are named, the last ones."""

TELLING = (
    "unpacked",
    "finished",
    "overdue",
    "unconfirmed",
    "incidents",
    "uploads",
    "late",
    "joined",
    "inquiries",
    "tasks",
)
"""Numbers of which it is worth telling that they have changed."""


@dataclass(frozen=True, slots=True)
class Told:
    """An hour that is told now: its numbers, the last one told with its numbers, and the hours in between."""

    books: Books
    campaign: Campaign
    now: datetime
    slot: datetime
    numbers: Numbers
    last: tuple[datetime, Numbers] | None
    skipped: tuple[datetime, ...]

    @property
    def changed(self) -> tuple[DigestChange, ...]:
        """What is different since the last one."""
        if self.last is None:
            return ()
        found = changes(self.last[1], self.numbers)
        return tuple(DigestChange(what=what, number=by) for what, by in found if what in TELLING)


Telling = tuple[int, Fact, tuple[Row, ...]]
"""To whom an hour is told, in which words, with which buttons."""


async def letters(told: Told, reader: str) -> Sequence[Telling]:
    """To whom the hour is told, in which words and with which buttons."""
    if reader.startswith("c"):
        people = await told.books.people_with(told.campaign.id, Role.DEPARTMENT)
        report = await _report(told)
        rows = column(Choice("status"), Choice("now", "", 0, "0"))
        return [(person.id, report, rows) for person in people if person.joined]
    person = await told.books.person(int(reader[1:]))
    if person is None or not person.has(Role.COORDINATOR):
        return []
    return [(person.id, await _digest(told, person), column(Choice("now", "", 0, "0"), Choice("status")))]


async def _numbers(told: Told) -> dict[str, Any]:
    """What every digest says."""
    day = local_day(told.campaign, told.now)
    today = await told.books.sittings_on(told.campaign.id, day)
    _, waiting = await told.books.count_inquiries(told.campaign.id)
    return {
        **asdict(told.numbers), "slot": told.slot, "tardy": told.now - told.slot >= LATE,
        "skipped": told.skipped[-SKIPPED:], "earlier": len(told.skipped[:-SKIPPED]),
        "today": len(today), "begun": sum(map(has_begun, today)),
        "since": told.last[0] if told.last else None, "changes": told.changed, "waiting": waiting,
    }  # fmt: skip


async def _report(told: Told) -> DayReport:
    return DayReport(**await _numbers(told), calm=told.numbers.calm, complete=told.numbers.complete)


async def _digest(told: Told, person: Person) -> Digest:
    needs, left = await all_needs(told.books, person, told.campaign, told.now)
    asker = Asker(told.books, person, told.campaign, told.now)
    top, _ = await lines_of(asker, needs[:TOP], 1)
    tomorrow = await told.books.sittings_on(told.campaign.id, local_day(told.campaign, told.now) + DAY)
    shown = [
        Coming(
            sitting=each.name, starts=each.starts.removeprefix("0"),
            observer=await observer_of(told.books, each),
        )
        for each in tomorrow[:TOMORROW]
    ]  # fmt: skip
    return Digest(
        **await _numbers(told), needs=len(needs) + left, top=top, ahead=len(tomorrow), tomorrow=tuple(shown)
    )
