"""The post is carried by one of several bots: its turn ends by itself, the pace counts what others say."""

import asyncio
from dataclasses import dataclass, field

import pytest
from aiogram import Bot
from aiogram.methods import SendMessage

from bot.gates import Gate
from bot.pacing import Pace
from bot.several import turns
from bot.several.turns import BY_POST, InTurn, NotOurTurn, Shared
from storage.leases import SECONDS

BOT = Bot("1:token-0000000000000000000000000000")
SAYING = SendMessage(chat_id=7, text="-")


@dataclass
class Table:
    """Where the turn is kept, and a clock."""

    free: bool = True
    now: float = 1000.0
    asked: int = 0
    rung: list[str] = field(default_factory=list)

    async def take(self) -> bool:
        self.asked += 1
        return self.free

    async def ring(self) -> None:
        self.rung.append("post")


@pytest.fixture
def table(monkeypatch: pytest.MonkeyPatch) -> Table:
    table = Table()
    monkeypatch.setattr(turns, "_now", lambda: table.now)
    return table


async def test_a_turn_is_kept_without_asking_until_half_of_it_is_over(table: Table) -> None:
    turn = Shared(table.take, table.ring)
    assert not turn.holds()
    assert [await turn.mine() for _ in range(5)] == [True] * 5
    assert (turn.holds(), table.asked) == (True, 1)
    table.now += SECONDS / 2
    assert await turn.mine()
    assert table.asked == 2


async def test_who_stood_still_does_not_hold_the_turn_when_waking_up(table: Table) -> None:
    turn = Shared(table.take, table.ring)
    assert await turn.mine()
    table.now += SECONDS
    assert not turn.holds()
    table.free = False
    assert not await turn.mine()


async def test_another_ones_turn_is_asked_for_only_now_and_then(table: Table) -> None:
    table.free = False
    turn = Shared(table.take, table.ring)
    assert [await turn.mine() for _ in range(5)] == [False] * 5
    assert table.asked == 1
    table.now += 1
    table.free = True
    assert await turn.mine()


async def test_a_letter_that_waited_until_the_turn_was_over_is_not_sent_and_news_are(table: Table) -> None:
    spent: list[int] = []
    turn = Shared(table.take, table.ring)

    async def telegram(_bot: Bot, _method: object) -> str:
        return "sent"

    async def count(chat: int) -> None:
        spent.append(chat)

    said = InTurn(turn, count)
    assert await said(telegram, BOT, SAYING) == "sent"
    assert spent == [7]
    known = BY_POST.set(True)
    try:
        with pytest.raises(NotOurTurn):
            await said(telegram, BOT, SAYING)
        await turn.mine()
        assert await said(telegram, BOT, SAYING) == "sent"
    finally:
        BY_POST.reset(known)
    assert spent == [7]


async def test_what_another_process_says_is_counted_and_a_new_postman_has_no_burst() -> None:
    pace, now = Pace(send_rate=10, chat_rate=1), asyncio.get_running_loop().time()
    pace.begin_anew()
    assert pace.all.gate.wait(now) > 0
    for _ in range(20):
        pace.spend(7)
    assert pace.chats[7].wait(now) > 15
    assert pace.all.gate.wait(now) > 1.5
    fresh = Gate(1.0, 3)
    assert [fresh.wait(now) for _ in range(3)] == [0.0] * 3
