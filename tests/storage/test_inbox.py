"""What Telegram told us, once and in order."""

from dataclasses import replace
from datetime import timedelta

from custody.numbers import APART
from storage.database import Database, UpdateKey
from storage.inbox import Inbox, InboxRow
from storage.waiting import taken, waiting_rows
from tests.storage.district import AT


def update(number: int, chat: int = 5, bot: int = 1) -> InboxRow:
    return InboxRow(
        bot, number, chat, 77, "message", AT - timedelta(seconds=1), AT, "ab" * 32, '{"text": "\u043a"}'
    )


async def waiting(database: Database) -> tuple[InboxRow, ...]:
    return await waiting_rows(database, 1, 0, 9)


async def marks(database: Database) -> list[tuple[int, bool, int]]:
    return [(row.update_id, row.suspect, row.attempts) for row in await waiting(database)]


async def test_an_update_is_stored_once_however_often_it_comes(database: Database) -> None:
    inbox = Inbox(database)
    assert await inbox.store([]) == ()
    assert await inbox.store([update(11), update(10)]) == (UpdateKey(1, 10), UpdateKey(1, 11))
    assert await inbox.store([update(11), update(12), update(12)]) == (UpdateKey(1, 12),)
    assert await inbox.store([update(11, bot=2)]) == (UpdateKey(2, 11),)
    assert (await inbox.waiting()).count == 4
    assert await waiting(database) == (update(10), update(11), update(12))


async def test_a_number_that_comes_with_other_content_is_another_update(database: Database) -> None:
    inbox, first = Inbox(database), update(11)
    second, third = (replace(first, sha256=sign * 64) for sign in "cd")
    apart = [replace(second, update_id=11 + APART), replace(third, update_id=11 + 2 * APART)]
    assert await taken(inbox, [first, update(12), second, first]) == [first, update(12), apart[0]]
    assert await taken(inbox, [third]) == [apart[1]]
    again = [replace(each, suspect=True) for each in (first, *apart)]
    assert await taken(inbox, [first, second, third]) == again
    assert await waiting(database) == (first, update(12), *apart)
    for each in (first, *apart):
        assert await inbox.mark_done(each.key)
    assert await taken(inbox, [third, second, first]) == []


async def test_a_chat_without_sender_time_or_body_is_stored_too(database: Database) -> None:
    inbox, bare = Inbox(database), InboxRow(1, 1, 0, None, "unknown", None, AT, "ab" * 32, None)
    await inbox.store([bare])
    assert await waiting(database) == (bare,)


async def test_what_is_done_waits_no_more_and_is_done_once(database: Database) -> None:
    inbox = Inbox(database)
    await inbox.store([update(number, chat) for number, chat in ((14, 7), (11, 5), (12, 6), (13, 5))])
    assert await inbox.mark_done(UpdateKey(1, 11))
    assert not await inbox.mark_done(UpdateKey(1, 11))
    assert await waiting(database) == (update(12, 6), update(13), update(14, 7))


async def test_a_row_that_fails_again_and_again_is_set_aside_and_its_chat_goes_on(database: Database) -> None:
    inbox, key = Inbox(database), UpdateKey(1, 11)
    await inbox.store([update(11), update(12)])
    assert [await inbox.count_attempt(key, f"error {number}") for number in (1, 2, 3)] == [1, 2, 3]
    assert await inbox.quarantine(key, "error 3")
    assert not await inbox.quarantine(key, "error 4")
    assert await waiting(database) == (update(12),)
    (aside,) = await inbox.quarantined()
    assert (aside.key, aside.attempts, aside.error) == (key, 3, "error 3")


async def test_what_died_in_hand_is_counted_and_only_suspects_are_marked(database: Database) -> None:
    inbox = Inbox(database)
    await inbox.store([update(11), update(12), update(13, 6)])
    assert [row.suspect for row in await waiting(database)] == [False, False, False]
    assert await inbox.recover() == ()  # a first crash: nobody knows which of the heads it was
    assert await marks(database) == [(11, True, 0), (12, False, 0), (13, True, 0)]
    await inbox.in_hand(UpdateKey(1, 13))
    assert await inbox.recover() == (UpdateKey(1, 13),)  # a second one, in this very row
    assert await marks(database) == [(11, True, 0), (12, False, 0), (13, True, 1)]
    await inbox.mark_done(UpdateKey(1, 11))
    assert await marks(database) == [(12, False, 0), (13, True, 1)]
    await inbox.in_hand(UpdateKey(1, 13))
    await inbox.put_back(UpdateKey(1, 13))
    assert await inbox.recover() == ()  # it waited for Telegram when the process died
    assert await marks(database) == [(12, True, 0), (13, True, 1)]


async def test_bodies_of_handled_updates_expire_and_the_rest_stays(database: Database) -> None:
    inbox = Inbox(database)
    await inbox.store([update(11), update(12)])
    await inbox.mark_done(UpdateKey(1, 11))
    assert await inbox.expire_bodies(AT) == 0
    assert await inbox.expire_bodies(AT + timedelta(microseconds=1)) == 1
    async with database.read() as books:
        rows = await books.session.rows("waiting_rows", bot_id=1, after=0, most=9)
        assert [row["body"] is None for row in rows] == [False]
    assert (await inbox.waiting()).oldest == AT
