"""What a person has sent is found again, with what became of it, and nobody else's."""

import json
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from custody.desk.proofs.reading import Period, statement
from custody.facts.doors import NotUnderstood
from custody.letters import Letter
from custody.sent import Attempt, Settled, settled
from storage.books import StoredBooks
from storage.database import Database, UpdateKey
from storage.inbox import Inbox, InboxRow
from storage.moments import micros
from storage.sent_words import told
from tests.storage.district import AT, CAMPAIGN, DAY, K01, N07, enter, record

MINE, OTHERS = 77, 88
PRESSED = {
    "data": "t:take:p1:0:x",
    "message": {"reply_markup": {"inline_keyboard": [[{"text": "Цела", "callback_data": "t:take:p1:0:x"}]]}},
}


def update(number: int, at: datetime | None = AT, *, sender: int = MINE, kind: str = "message") -> InboxRow:
    """A message of the observer's, received two seconds after it was sent."""
    body = json.dumps({kind: {"text": f"words {number}"} if kind == "message" else PRESSED})
    received = (at or AT) + timedelta(seconds=2)
    return InboxRow(1, number, sender, sender, kind, at, received, f"{number:064x}", body)


async def joined(books: StoredBooks, chat: int, person: int, since: datetime) -> None:
    """As an invitation binds a chat."""
    await books.session.value("keep_binding", chat=chat, at=micros(since))
    await books.session.value("bind_chat", chat=chat, person=person, at=micros(since))


async def sent(database: Database, person: int = N07, days: int = 0) -> tuple[Settled, ...]:
    async with database.read() as books:
        found, campaign = await books.person(person), await books.campaign(CAMPAIGN)
        assert found is not None
        said = await statement(books, campaign, found, Period(DAY, DAY + timedelta(days)), 99)
    return said.sent


@pytest.fixture
async def busy(database: Database) -> Database:
    """The observer's phone since noon, the coordinator's too, and each has sent something."""
    await enter(database)
    async with database.open() as books:
        await joined(books, MINE, N07, AT)
        await joined(books, OTHERS, K01, AT)
    rows = [update(number) for number in (1, 2, 3, 4, 99)]
    await Inbox(database).store([*rows, update(5, None, kind="callback_query"), update(6, sender=OTHERS)])
    return database


async def test_each_thing_sent_is_told_with_what_became_of_it(busy: Database) -> None:
    inbox = Inbox(busy)
    async with busy.open(UpdateKey(1, 1)) as books:
        await books.write(record("packet:1", 1))
    async with busy.open(UpdateKey(1, 2)) as books:
        await books.write(record("packet:1", 2, accepted=False))
    async with busy.open(UpdateKey(1, 3)) as books:
        await books.answer(MINE, Letter(NotUnderstood()), "ru")
        await books.answer(OTHERS, Letter(NotUnderstood()), "ru")
    await inbox.quarantine(UpdateKey(1, 4), "a bug")
    found = {each.attempt.number: each for each in await sent(busy)}
    assert {number: each.outcome for number, each in found.items()} == {
        1: "recorded", 2: "refused", 3: "declined", 4: "aside", 5: "waiting",
    }  # fmt: skip
    assert [entry.seq for entry in found[1].entries] == [1]
    assert (found[1].attempt.at, found[1].attempt.received_at) == (AT, AT + timedelta(seconds=2))
    assert found[1].attempt.words == "words 1"
    assert (found[5].attempt.how, found[5].attempt.words, found[5].attempt.at) == ("button", "Цела", None)


async def test_nobody_sees_what_another_has_sent(busy: Database) -> None:
    assert {each.attempt.number for each in await sent(busy, K01)} == {6}
    async with busy.open() as books:
        await joined(books, MINE, K01, AT + timedelta(minutes=5))
    await Inbox(busy).store([update(7, AT + timedelta(minutes=6))])
    assert {each.attempt.number for each in await sent(busy, K01)} == {6, 7}, "the phone has changed hands"
    assert {each.attempt.number for each in await sent(busy)} == {1, 2, 3, 4, 5}, "what was theirs stays so"


async def test_a_phone_that_joins_anew_keeps_what_it_has_sent(busy: Database) -> None:
    """Cut off by mistake, and bound again by another link; what came in between is nobody's."""
    (before,) = [each.attempt.number for each in await sent(busy, K01)]
    async with busy.open() as books:
        await books.take_phones_back(K01, AT + timedelta(minutes=5))
    await Inbox(busy).store([update(7, AT + timedelta(minutes=6), sender=OTHERS)])
    async with busy.open() as books:
        await books.invite(K01, "x" * 20, AT, AT + timedelta(days=1))
        assert await books.use_invitation("x" * 20, OTHERS, AT + timedelta(minutes=7))
    await Inbox(busy).store([update(8, AT + timedelta(minutes=8), sender=OTHERS)])
    assert {each.attempt.number for each in await sent(busy, K01)} == {before, 8}


async def test_what_has_expired_still_counts(busy: Database) -> None:
    async with busy.open(UpdateKey(1, 1)) as books:
        await books.write(record("packet:1", 1))
    assert await Inbox(busy).expire_bodies(AT + timedelta(days=9)) == 1
    (first,) = [each for each in await sent(busy) if each.attempt.number == 1]
    assert (first.attempt.how, first.attempt.words) == ("text", "")
    assert (first.attempt.sha256, first.outcome) == (f"{1:064x}", "recorded")


async def test_a_day_is_that_of_sending_however_late_it_came(busy: Database) -> None:
    late = update(8, AT + timedelta(hours=6))
    await Inbox(busy).store([replace(late, received_at=AT + timedelta(days=1))])
    assert 8 in {each.attempt.number for each in await sent(busy)}, "14:00 in the campaign's zone"
    await Inbox(busy).store([update(9, AT + timedelta(hours=8))])
    assert 9 not in {each.attempt.number for each in await sent(busy)}, "after midnight there"
    assert 9 in {each.attempt.number for each in await sent(busy, days=1)}


async def test_a_printed_update_is_found_again_or_missed(busy: Database) -> None:
    (*_, first) = await sent(busy)
    async with busy.read() as books:
        assert await books.is_kept(first.attempt.mention)
        assert not await books.is_kept(replace(first.attempt.mention, hash="0" * 64))
        assert not await books.is_kept(replace(first.attempt.mention, seq=1000))


def test_an_entry_of_another_update_is_not_taken_for_this_one() -> None:
    attempt = Attempt(1, 5, "text", "", AT, AT, "0" * 64, "done")
    assert settled([attempt], []) == (Settled(attempt),)
    assert Settled(attempt).outcome == "taken"


@pytest.mark.parametrize(
    ("kind", "body", "expected"),
    [
        ("message", None, ("text", "")),
        ("callback_query", None, ("button", "")),
        ("edited_message", '{"edited_message": {"text": "x"}}', ("edited", "x")),
        ("message", '{"message": {"photo": [], "caption": "K7"}}', ("photo", "K7")),
        ("my_chat_member", "{}", ("other", "")),
        ("message", '{"message": {"text": "/start i_0123456789abcdefghjk"}}', ("text", "/start i_…")),
        ("message", '{"message": {"text": "t.me/b?start=p_0123456789abcdefghjk!"}}',
         ("text", "t.me/b?start=p_…!")),
        ("message", '{"message": "nested too deeply"}', ("text", "")),
        ("message", "not json", ("text", "")),
        ("callback_query", '{"callback_query": {"message": {"reply_markup": {"inline_keyboard": [1, [2]]}}}}',
         ("button", "")),
    ],
)  # fmt: skip
def test_what_came_is_named_whatever_it_was(kind: str, body: str | None, expected: tuple[str, str]) -> None:
    assert told(kind, body) == expected
