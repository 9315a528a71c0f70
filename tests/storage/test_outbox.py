"""Letters on their way: who is served first."""

from datetime import timedelta

from custody.facts.doors import Stranger
from custody.letters import Letter, Urgency
from storage.database import Database
from storage.outbox import Outbox, Sent
from tests.storage.district import AT

ANSWER, NOTICE, BROADCAST = Urgency
LATER = AT + timedelta(minutes=1)


async def write(database: Database, *letters: tuple[int, Urgency]) -> list[int]:
    async with database.open() as books:
        return [
            await books.answer(chat, Letter(Stranger(), urgency=urgency, edit=9), "ru")
            for chat, urgency in letters
        ]


async def shown(outbox: Outbox, limit: int = 99) -> list[int]:
    return [letter.id for letter in await outbox.pending(limit, AT)]


async def test_answers_come_before_notices_before_broadcasts_and_one_a_chat(database: Database) -> None:
    outbox = Outbox(database)
    broadcast, notice, answer, second, other = await write(
        database, (1, BROADCAST), (2, NOTICE), (2, ANSWER), (2, ANSWER), (3, ANSWER)
    )
    assert await shown(outbox) == [answer, other, broadcast]
    assert await shown(outbox, 2) == [answer, other]
    await outbox.mark_sent([Sent(answer, 501, AT), Sent(other, 502, AT)])
    assert await shown(outbox) == [second, broadcast]
    await outbox.mark_sent([Sent(second, 503, AT)])
    assert await shown(outbox) == [notice, broadcast]
    assert (await outbox.waiting()).count == 2


async def test_a_letter_that_failed_once_is_not_overtaken_by_its_like(database: Database) -> None:
    outbox = Outbox(database)
    first, second, other = await write(database, (1, NOTICE), (1, NOTICE), (2, NOTICE))
    assert await outbox.postpone(first, LATER, "429") == 1
    assert await shown(outbox) == [other]
    (answer,) = await write(database, (1, ANSWER))
    assert await shown(outbox) == [answer, other]
    await outbox.mark_sent([Sent(answer, 1, AT), Sent(other, 1, AT)])
    assert [letter.id for letter in await outbox.pending(9, LATER)] == [first]
    assert await outbox.postpone(first, LATER, "429") == 2
    await outbox.mark_sent([Sent(first, 1, AT)])
    assert await shown(outbox) == [second]


async def test_a_letter_that_can_never_arrive_makes_way_and_is_remembered(database: Database) -> None:
    outbox = Outbox(database)
    gone, second = await write(database, (1, ANSWER), (1, ANSWER))
    await outbox.mark_failed(gone, "bot was blocked by the user")
    assert await shown(outbox) == [second]
    (failed,) = await outbox.failed(9)
    assert (failed.id, failed.error, failed.attempts) == (gone, "bot was blocked by the user", 1)


async def test_the_messages_that_letters_became_are_remembered(database: Database) -> None:
    outbox = Outbox(database)
    first, second, _ = await write(database, (1, ANSWER), (1, ANSWER), (1, ANSWER))
    await outbox.mark_sent([Sent(first, 501, AT), Sent(second, None, AT)])
    last = await outbox.last_messages(1, 9)
    assert [(letter.id, letter.message_id) for letter in last] == [(second, 9), (first, 501)]
    assert len(await outbox.last_messages(1, 1)) == 1
    await outbox.mark_sent([])


async def test_what_waits_for_a_time_that_is_far_off_is_brought_near_and_nothing_else(
    database: Database,
) -> None:
    outbox = Outbox(database)
    soon, far, sent, _ = await write(database, (1, ANSWER), (2, ANSWER), (3, ANSWER), (4, ANSWER))
    for letter, days in ((soon, 0), (far, 365), (sent, 365)):
        await outbox.postpone(letter, LATER + timedelta(days=days), "500")
    await outbox.mark_sent([Sent(sent, 1, AT)])
    pause = LATER - AT
    assert (await outbox.hasten(AT, pause), await outbox.hasten(AT, pause)) == (1, 0)
    assert {letter.id for letter in await outbox.pending(9, LATER)} >= {soon, far}


async def test_what_telegram_has_put_off_is_brought_no_nearer_than_it_asked(database: Database) -> None:
    outbox, hour, minute = Outbox(database), timedelta(hours=1), timedelta(minutes=1)
    (letter,) = await write(database, (1, ANSWER))
    await outbox.postpone(letter, AT + hour, "429", hour)
    assert await outbox.hasten(AT + minute, minute) == 0
    await outbox.postpone(letter, AT + timedelta(days=365) + hour, "429, by a clock that was ahead", hour)
    assert await outbox.hasten(AT, minute) == 1
    assert [len(await outbox.pending(9, AT + late)) for late in (minute, hour)] == [0, 1]
