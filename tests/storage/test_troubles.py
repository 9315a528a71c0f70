"""What went wrong and who is told of it are written together, or not at all."""

import sqlite3
from collections.abc import AsyncIterator
from datetime import datetime

import pytest

from bot.troubles import Troubles
from custody.facts.doors import Stranger
from custody.facts.notices import TroubleReport
from custody.facts.talk import Trouble
from custody.letters import Letter
from custody.numbers import apart
from storage.database import Database, connect
from storage.inbox import Inbox
from storage.outbox import Outbox
from storage.waiting import waiting_rows
from tests.storage.district import AT, CLOCK, K01, N07, enter
from tests.storage.test_inbox import update
from tests.storage.test_ledger import outside

FULL = "CREATE TRIGGER full BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'no more letters'); END"
COORDINATOR, OBSERVER = 11, 17


class Still:
    """A clock that stands."""

    def now(self) -> datetime:
        return AT


@pytest.fixture
async def database(sqlite_url: str) -> AsyncIterator[Database]:
    """The books with two phones; other people's letters are no business of these tests."""
    opened = await connect(sqlite_url, CLOCK)
    try:
        await enter(opened)
        async with opened.open() as books:
            for person, chat in ((K01, COORDINATOR), (N07, OBSERVER)):
                await books.session.value("bind_chat", chat=chat, person=person, at=0)
        yield opened
    finally:
        await opened.close()


async def committed(database: Database) -> None:
    """Return when the writer has let go of the file, also after an act that failed."""
    async with database.open():
        pass


async def test_an_update_that_nobody_could_be_told_of_is_not_set_aside(
    database: Database, sqlite_url: str
) -> None:
    troubles, row = Troubles(database, Still()), update(apart(apart(11)), OBSERVER)
    await Inbox(database).store([row])
    outside(sqlite_url, FULL)
    with pytest.raises(sqlite3.IntegrityError):
        await troubles.quarantine(row)
    assert await waiting_rows(database, 1, 0, 9) == (row,)
    await committed(database)
    outside(sqlite_url, "DROP TRIGGER full")
    await troubles.quarantine(row)
    await troubles.quarantine(row)
    told = await Outbox(database).pending(9, AT)
    assert sorted((each.chat, each.letter.fact.kind) for each in told) == [
        (COORDINATOR, "trouble-report"), (OBSERVER, "trouble"),
    ]  # fmt: skip
    facts = [each.letter.fact for each in told]
    numbers = [fact.number for fact in facts if isinstance(fact, Trouble | TroubleReport)]
    assert numbers == [11, 11], "as Telegram calls it, to be quoted"
    buttons = {
        each.chat: [choice.verb for row in each.letter.rows for choice in row.choices] for each in told
    }
    assert buttons[OBSERVER] == ["proof"], "what was sent can be shown all the same"
    assert (await Outbox(database).waiting()).count == 2, "once, however often it is set aside"


async def test_a_letter_is_given_up_when_the_coordinator_is_told(database: Database, sqlite_url: str) -> None:
    troubles, outbox = Troubles(database, Still()), Outbox(database)
    async with database.open() as books:
        await books.answer(OBSERVER, Letter(Stranger()), "ru")
    (letter,) = await outbox.pending(9, AT)
    outside(sqlite_url, FULL)
    with pytest.raises(sqlite3.IntegrityError):
        await troubles.unreachable(letter, "bot was blocked by the user")
    assert await outbox.pending(9, AT) == (letter,)
    assert await outbox.failed(9) == ()
    await committed(database)
    outside(sqlite_url, "DROP TRIGGER full")
    await troubles.unreachable(letter, "bot was blocked by the user")
    assert [each.error for each in await outbox.failed(9)] == ["bot was blocked by the user"]
    assert [(each.chat, each.letter.fact.kind) for each in await outbox.pending(9, AT)] == [
        (COORDINATOR, "unreachable")
    ]
