"""What takes long in a large district is computed beside the event loop, and never while writing."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

import pytest

from bot.cli.plan import entered
from bot.workdays import RussianDays
from custody.desk import assigning, clashing
from custody.desk.call import Call
from custody.desk.proposing import made
from custody.roles import Role
from documents.sample_plan import sample_plan
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
    plan = sample_plan(NOW.date())
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
    monkeypatch.setattr(assigning, "AT_ONCE", 2)
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
        assert len(assigning.first_of(found)) <= 2, "an expert with more is given a part"
        await assigning.take_all(call, found.mark)
        assert len(beside.works) == 5
        async with database.read() as books:
            assert len((await made(books, call)).proposal.pairs) == len(found.proposal.pairs) - 2
    finally:
        await database.close()
