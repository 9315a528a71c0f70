"""What a bot among others does every second, and what that says of its worker."""

import asyncio
from collections.abc import Collection
from typing import Any

import pytest

from bot.health.beats import Beats
from bot.pacing import Pace
from bot.several import company
from bot.several.company import Company
from bot.several.turns import Shared
from bot.several.worker import SharedWorker
from storage.leases import Leases
from storage.presence import Presence

NOTHING: Any = None
ROUNDS = 4


class Spoiled(Leases):
    """Whose first answer is a mistake of ours."""

    def __init__(self) -> None:
        self.asked, self.given, self.enough = 0, False, asyncio.Event()

    async def renew(self, chats: Collection[int]) -> None:
        assert chats

    async def left_behind(self, most: int) -> tuple[int, ...]:
        self.asked += 1
        if self.asked == 1:
            raise LookupError("a mistake of ours")
        if self.asked == ROUNDS:
            self.enough.set()
        return ()[:most]

    async def give_all(self) -> None:
        self.given = True


class Busy(SharedWorker):
    """At work in these chats, and none of them ever ends."""

    def take(self, *chats: int) -> None:
        self._chats = set(chats)


async def never() -> bool:
    return False


async def nobody() -> None:
    pass


@pytest.mark.parametrize("chats", [(), (7,)])
async def test_a_mistake_of_ours_ends_no_renewal_and_only_an_idle_worker_is_well_without_work(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, chats: tuple[int, ...]
) -> None:
    monkeypatch.setattr(company, "ROUND_SECONDS", 0)
    leases, beats = Spoiled(), Beats()
    worker = Busy(NOTHING, NOTHING, NOTHING, leases)
    worker.take(*chats)
    turn = Shared(never, nobody)
    ours = Company(Presence(1, b""), leases, turn, turn, Pace(30, 1))
    async with asyncio.timeout(5), ours.at_work(worker, NOTHING, beats):
        await leases.enough.wait()
    assert "a round of the leases failed" in caplog.text
    assert leases.given
    assert (beats.silence("worker") is None) == bool(chats)
