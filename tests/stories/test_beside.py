"""What takes long in a large district is computed beside the event loop, and never while writing."""

from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from bot.cli.plan import entered
from bot.workdays import RussianDays
from custody.desk.assignment import assigning, proposing
from custody.desk.assignment.proposing import first_of, made
from custody.desk.beside import at_once
from custody.desk.call import Call
from custody.desk.plans import clashing
from custody.desk.plans import foreseen as plan_foreseen
from custody.desk.plans.entering import Loading, difference
from custody.desk.plans.foreseen import foresee
from custody.desk.plans.told import enter_and_tell
from custody.plan import Plan, PlanGrant
from custody.planning.changes import Changes
from custody.planning.concerned import concerned
from custody.roles import Person, Role
from documents.example_plan import district_plan
from storage.database import Database, connect
from storage.migrations import migrate
from tests.stories.test_the_write_lock import CHAT, NOW

Result = TypeVar("Result")


@dataclass
class Counted:
    """Does the work at once, and counts."""

    works: list[Callable[[], object]] = field(default_factory=list)

    async def __call__(self, work: Callable[[], Result], /) -> Result:
        self.works.append(work)
        return work()


async def approached(database: Database, beside: Counted) -> Call:
    """The coordinator of a district where no packet has an expert."""
    plan = district_plan(NOW.date())
    bare = replace(plan, sittings=tuple(replace(each, expert=None) for each in plan.sittings))
    campaign = (await entered(database, bare, "0" * 64, NOW)).campaign
    async with database.read() as books:
        coordinator, *_ = await books.people_with(campaign, Role.COORDINATOR)
    books_of = (database.open, database.read)
    return Call(
        coordinator, CHAT, NOW, NOW, "telegram", "text", 1, RussianDays(), *books_of, None, 14, beside
    )


async def test_clashes_and_proposals_are_computed_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proposing, "AT_ONCE", 2)
    url = f"sqlite:///{tmp_path / 'books.db'}"
    migrate(url)
    database = await connect(url, lambda: NOW)
    try:
        beside = Counted()
        call = await approached(database, beside)
        await clashing.show(call)
        assert len(beside.works) == 1
        await assigning.show(call)
        assert len(beside.works) == 2
        async with database.read() as books:
            found = await made(books, call)
        assert max(found.proposal.loads.values())
        assert len(first_of(found)) <= 2, "an expert with more is given a part"
        await assigning.take_all(call, found.mark)
        assert len(beside.works) == 5
        async with database.read() as books:
            assert len((await made(books, call)).proposal.pairs) == len(found.proposal.pairs) - 2
    finally:
        await database.close()


@pytest.fixture
async def planned(tmp_path: Path) -> AsyncIterator[Database]:
    """Books with a plan."""
    url = f"sqlite:///{tmp_path / 'books.db'}"
    migrate(url)
    database = await connect(url, lambda: NOW)
    await entered(database, district_plan(NOW.date()), "0" * 64, NOW)
    yield database
    await database.close()


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[Changes]:
    """A row for each time that all works are gone through for whom they concern."""
    found: list[Changes] = []

    def counted(changes: Changes, before: Iterable[Person], after: Iterable[Person], today: date) -> object:
        found.append(changes)
        return concerned(changes, before, after, today)

    monkeypatch.setattr(plan_foreseen, "concerned", counted)
    return found


def moved() -> Plan:
    """A work on another day, and a school for which somebody else speaks."""
    plan = district_plan(NOW.date())
    later = replace(plan.sittings[0], date=plan.sittings[0].date + timedelta(days=1))
    elsewhere = (PlanGrant("school", ("УЛК",)),)
    people = (replace(p, grants=elsewhere) if p.callsign == "Ш-01" else p for p in plan.people)
    return replace(plan, sittings=(later, *plan.sittings[1:]), people=tuple(people))


async def test_whom_a_plan_concerns_is_not_looked_for_while_the_books_are_open_for_writing(
    planned: Database, looked: list[Changes]
) -> None:
    plan = moved()
    loading = Loading(plan, "1" * 64, NOW, "К-01", "coordinator", "button", str, str)
    found = await difference(planned.read, plan, at_once)
    foreseen = await foresee(planned.read, found, NOW, at_once)
    async with planned.open() as books:
        await enter_and_tell(books, loading, found, foreseen)
    assert looked == [found]
    assert "Ш-01" in {each.callsign for each in foreseen.concerns}


async def test_what_was_handed_on_in_between_is_seen(planned: Database, looked: list[Changes]) -> None:
    plan = moved()
    loading = Loading(plan, "1" * 64, NOW, "К-01", "coordinator", "button", str, str)
    found = await difference(planned.read, plan, at_once)
    foreseen = await foresee(planned.read, found, NOW, at_once)
    async with planned.open() as books:
        schools = await books.people_with(1, Role.SCHOOL)
        await books.hand_grants_on(schools[1].id, schools[2].id, Role.SCHOOL)
    async with planned.open() as books:
        await enter_and_tell(books, loading, found, foreseen)
    assert looked == [found, found]
