"""Which work typed rooms are of: one of today, one to be put right, one whose day would be today."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from custody.deadlines import local_day
from custody.desk.call import Call, today
from custody.forms import Draft
from custody.letters import Choice
from custody.ports import Books, RoomReport
from custody.roles import Person, Role
from custody.rooms import are_same
from custody.sittings import Sitting, on_buttons

MOST_WORKS = 8
"""So many works are offered to choose from."""


@dataclass(frozen=True, slots=True)
class Meant:
    """The works that can be meant; `again` were reported today already, the likely ones first."""

    works: tuple[Sitting, ...] = ()
    again: frozenset[int] = frozenset()
    day: date = date.min
    person: Person | None = None
    alike: bool = field(default=False)
    """The same rooms were reported today: it is as likely that they are put right."""

    @property
    def alone(self) -> Sitting | None:
        """The one work that can be meant, if it is one."""
        return self.works[0] if len(self.works) == 1 else None

    def buttons(self, draft: Draft) -> tuple[Choice, ...]:
        """A button a work, which says what becomes of it; it is of these rooms and of no others."""
        named = on_buttons(self.works[:MOST_WORKS], self.person)
        return tuple(Choice("rooms", f"s{e.id}", draft.id, self._way(e), name) for e, name in named)

    def others(self, draft: Draft) -> bool:
        """Whether another work of today waits for its rooms, while a question about one is open."""
        fresh = [each for each in self.works if each.day == self.day and each.id not in self.again]
        return any(f"s{each.id}" != draft.ref for each in fresh)

    def _way(self, work: Sitting) -> str:
        if work.id in self.again:
            return "fix"
        return "today" if work.day > self.day else ""


async def works_meant(books: Books, call: Call, rooms: Sequence[tuple[str, int]]) -> Meant:
    """Those of today without a report; else earlier or open ones, and those reported today to put right."""
    places = call.person.places_of(Role.SCHOOL)
    if places is None:
        return Meant()
    campaign = await books.campaign(call.person.campaign)
    day = today(call, campaign)
    awaited = await books.sittings_to_upload(call.person.campaign, places)
    begun = [each for each in awaited if each.day <= day or each.may_be_on(day)]
    reports = {each.id: await books.room_report(each.id) for each in begun}
    bare = sorted((each for each in begun if reports[each.id] is None), key=_latest, reverse=True)
    now = [each for each in bare if each.day == day]
    free = now or [each for each in bare if not each.chosen and each.may_be_on(day)] or bare
    said = {number: report for number, report in reports.items() if report is not None}
    again = [e for e in begun if e.id in said and day in (e.day, local_day(campaign, said[e.id].at))]
    alike = [each for each in again if _is_alike(said[each.id], rooms)]
    works = now if now and not alike else [*(alike or again), *free]
    return Meant(tuple(works), frozenset(each.id for each in again), day, call.person, bool(alike))


async def works_again(books: Books, call: Call, draft: Draft) -> tuple[Choice, ...]:
    """The works' buttons once more, where it is still asked of which of them the typed rooms are."""
    if draft.form != "rooms-where":
        return ()
    return (await works_meant(books, call, draft.answers["rooms"])).buttons(draft)


def _latest(work: Sitting) -> date:
    return work.day


def _is_alike(report: RoomReport, rooms: Sequence[tuple[str, int]]) -> bool:
    return are_same([each.name for each in report.rooms], [name for name, _ in rooms])
