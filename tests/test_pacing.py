"""Whoever is more urgent goes first, whoever came first; and nobody goes faster than is allowed."""

import asyncio
from random import Random

from bot.gates import Gate, Queue
from bot.pacing import MANY, Pace
from custody.letters import Urgency

RATE = 200


async def gone(queue: Queue, *urgencies: int) -> list[int]:
    """The order in which these go, all of them having come at once."""
    order: list[int] = []

    async def go(urgency: int) -> None:
        await queue.turn(urgency)
        order.append(urgency)

    async with asyncio.TaskGroup() as group:
        for each in urgencies:
            group.create_task(go(each))
    return order


async def test_the_urgent_go_first_through_a_gate_that_is_busy() -> None:
    queue = Queue(Gate(1 / RATE, 1))
    assert await gone(queue, 2, 2, 2, 1, 0, 0) == [2, 0, 0, 1, 2, 2]


async def test_the_rate_holds_whoever_goes() -> None:
    queue, loop = Queue(Gate(1 / RATE, 5)), asyncio.get_running_loop()
    began = loop.time()
    await gone(queue, *[0, 1, 2] * 15)
    assert loop.time() - began >= (45 - 5) / RATE


async def test_an_answer_finds_the_gate_open_beside_thousands_of_reminders() -> None:
    queue, loop = Queue(Gate(1.0, 30)), asyncio.get_running_loop()
    reminders = [asyncio.create_task(queue.turn(Urgency.BROADCAST)) for _ in range(100)]
    await asyncio.sleep(0)
    began = loop.time()
    await gone(queue, *[Urgency.ANSWER, Urgency.NOTICE] * 5)
    assert loop.time() - began < 0.5
    for each in reminders:
        each.cancel()


def test_a_gate_at_rest_lets_a_reminder_through_whatever_the_clock_says() -> None:
    """The machine's uptime in seconds, from a moment to thirty years, at every rate that is set."""
    luck = Random(5)  # noqa: S311 - any moments do
    for rate in [each / 2 for each in range(1, 80)]:
        queue = Queue(Gate(1 / rate, max(1, int(rate))))
        for _ in range(200):
            uptime = 10 ** luck.uniform(0, 9)
            assert queue.gate.opens(uptime) + queue.kept <= 0, (rate, uptime)


def test_a_gate_that_was_closed_opens_when_it_was_told_to_and_lets_no_burst_through() -> None:
    gate = Gate(1.0, 3)
    gate.close(110.0)
    assert [gate.wait(100.0) for _ in range(3)] == [10.0, 11.0, 12.0]


async def test_one_who_gave_up_takes_no_place() -> None:
    queue, loop = Queue(Gate(0.05, 1)), asyncio.get_running_loop()
    await queue.turn(0)
    waiting = [asyncio.create_task(queue.turn(0)) for _ in range(5)]
    await asyncio.sleep(0)
    for each in waiting:
        each.cancel()
    began = loop.time()
    await queue.turn(2)
    assert loop.time() - began < 0.1


async def test_however_many_chats_are_written_to_they_are_looked_through_a_few_times() -> None:
    """Once each new chat looked through all before it: among ten thousand reminders scans waited for that."""
    pace, times = Pace(send_rate=1e6, chat_rate=1.0), 0
    for chat in range(1, 4 * MANY):
        before = pace.chats
        pace.spend(chat)
        times += pace.chats is not before
    assert 1 <= times <= 3


async def test_chats_that_are_held_back_by_nothing_are_forgotten() -> None:
    pace = Pace(send_rate=1e6, chat_rate=1e6)
    for chat in range(1, 4 * MANY):
        pace.spend(chat)
    assert len(pace.chats) <= MANY + 1
