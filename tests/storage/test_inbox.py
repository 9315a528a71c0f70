"""What Telegram told us, once and in order."""

from datetime import timedelta

from storage.database import Database, UpdateKey
from storage.inbox import Inbox, InboxRow
from tests.storage.district import AT


def update(number: int, chat: int = 5, bot: int = 1) -> InboxRow:
    return InboxRow(
        bot, number, chat, 77, "message", AT - timedelta(seconds=1), AT, "ab" * 32, '{"text": "\u043a"}'
    )


async def heads(inbox: Inbox, *busy: int, limit: int = 100) -> list[int]:
    return [row.update_id for row in await inbox.next_for_chats(busy, limit)]


async def test_an_update_is_stored_once_however_often_it_comes(database: Database) -> None:
    inbox = Inbox(database)
    assert await inbox.store([]) == ()
    assert await inbox.store([update(11), update(10)]) == (UpdateKey(1, 10), UpdateKey(1, 11))
    assert await inbox.store([update(11), update(12), update(12)]) == (UpdateKey(1, 12),)
    assert await inbox.store([update(11, bot=2)]) == (UpdateKey(2, 11),)
    assert (await inbox.waiting()).count == 4
    assert await inbox.next_for_chats((), 1) == (update(10),)


async def test_a_chat_without_sender_time_or_body_is_stored_too(database: Database) -> None:
    inbox, bare = Inbox(database), InboxRow(1, 1, 0, None, "unknown", None, AT, "ab" * 32, None)
    await inbox.store([bare])
    assert await inbox.next_for_chats((), 1) == (bare,)


async def test_each_chat_shows_its_oldest_update_and_busy_chats_none(database: Database) -> None:
    inbox = Inbox(database)
    await inbox.store(
        [update(number, chat) for number, chat in ((14, 7), (11, 5), (12, 6), (13, 5), (15, 6))]
    )
    assert await heads(inbox) == [11, 12, 14]
    assert await heads(inbox, 5, 9) == [12, 14]
    assert await heads(inbox, 5, limit=1) == [12]
    assert await inbox.mark_done(UpdateKey(1, 11))
    assert not await inbox.mark_done(UpdateKey(1, 11))
    assert await heads(inbox) == [12, 13, 14]


async def test_two_bots_in_one_chat_do_not_wait_for_each_other(database: Database) -> None:
    inbox = Inbox(database)
    await inbox.store([update(11), update(12, bot=2)])
    assert await heads(inbox) == [11, 12]


async def test_a_row_that_fails_again_and_again_is_set_aside_and_its_chat_goes_on(database: Database) -> None:
    inbox, key = Inbox(database), UpdateKey(1, 11)
    await inbox.store([update(11), update(12)])
    assert [await inbox.count_attempt(key, f"error {number}") for number in (1, 2, 3)] == [1, 2, 3]
    assert await inbox.quarantine(key, "error 3")
    assert not await inbox.quarantine(key, "error 4")
    assert await heads(inbox) == [12]
    (aside,) = await inbox.quarantined()
    assert (aside.key, aside.attempts, aside.error) == (key, 3, "error 3")


async def test_what_died_in_hand_is_counted_and_only_suspects_are_marked(database: Database) -> None:
    inbox = Inbox(database)
    await inbox.store([update(11), update(12), update(13, 6)])
    assert [row.suspect for row in await inbox.next_for_chats((), 9)] == [False, False]
    assert await inbox.recover() == ()  # a first crash: nobody knows which of the heads it was
    marked = await inbox.next_for_chats((), 9)
    assert [(row.update_id, row.suspect, row.attempts) for row in marked] == [(11, True, 0), (13, True, 0)]
    await inbox.in_hand(UpdateKey(1, 13))
    assert await inbox.recover() == (UpdateKey(1, 13),)  # a second one, in this very row
    again = await inbox.next_for_chats((), 9)
    assert [(row.update_id, row.suspect, row.attempts) for row in again] == [(11, True, 0), (13, True, 1)]
    await inbox.mark_done(UpdateKey(1, 11))
    assert [row.suspect for row in await inbox.next_for_chats({6}, 9)] == [False]


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
