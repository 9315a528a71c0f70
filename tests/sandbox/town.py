"""A small town for tests: one bot, two people, a clock that stands still."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import aiohttp

from sandbox.personas import Persona
from sandbox.server import Sandbox

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

TOKEN = "42:TEST"  # noqa: S105 - opens only this stand-in
ANNA, BORIS = 100, 200
PEOPLE = (
    Persona("anna", ANNA, "Н-07", "наблюдатель · Карам", start_text="/start i_anna"),
    Persona("boris", BORIS, "Э-12", "эксперт · Улькан"),
)
NOON = datetime(2024, 4, 12, 12, 0, tzinfo=UTC)


class StillClock:
    """A clock that moves only by hand."""

    def __init__(self, moment: datetime = NOON) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def move(self, delta: timedelta) -> None:
        self.moment += delta

    def set(self, moment: datetime) -> None:
        self.moment = moment


@dataclass(slots=True)
class Town:
    """Both sides of one running stand-in."""

    url: str
    web: aiohttp.ClientSession
    sandbox: Sandbox
    clock: StillClock

    async def bot(self, method: str, **params: object) -> Any:  # noqa: ANN401 - Telegram's JSON
        """Call the Bot API and give what comes back, good or bad."""
        async with self.web.post(f"{self.url}/bot{TOKEN}/{method}", json=params) as response:
            answer = await response.json()
            assert response.status == answer.get("error_code", 200)
            return answer

    async def good(self, method: str, **params: object) -> Any:  # noqa: ANN401 - Telegram's JSON
        """Call the Bot API and give the result of a call that must succeed."""
        answer = await self.bot(method, **params)
        assert answer["ok"], answer
        return answer["result"]

    async def refused(self, method: str, **params: object) -> str:
        """Call the Bot API and give the words of its refusal."""
        answer = await self.bot(method, **params)
        assert not answer["ok"], answer
        words: str = answer["description"]
        return words

    async def sim(self, path: str, **order: object) -> Any:  # noqa: ANN401 - the people's JSON
        """Give an order on the people's side."""
        async with self.web.post(f"{self.url}/sim/{path}", json=order) as response:
            return await response.json()

    async def look(self, path: str) -> Any:  # noqa: ANN401 - the people's JSON
        """Look at something on the people's side."""
        async with self.web.get(f"{self.url}/sim/{path}") as response:
            return await response.json()

    async def says(self, text: str, user: int = ANNA) -> int:
        """Let somebody write to the bot; gives the update's number."""
        number: int = (await self.sim("message", user_id=user, text=text))["update_id"]
        return number

    async def updates(self, **params: object) -> list[int]:
        """Fetch updates without waiting; gives their numbers."""
        return [one["update_id"] for one in await self.good("getUpdates", **params)]

    async def log(self, kind: str) -> list[dict[str, Any]]:
        """Give the entries of one kind."""
        return [one for one in (await self.look("outbox"))["entries"] if one["kind"] == kind]


@asynccontextmanager
async def opened(sandbox: Sandbox, clock: StillClock) -> AsyncIterator[Town]:
    """Open a town."""
    async with sandbox.serve() as url, aiohttp.ClientSession() as web:
        yield Town(url, web, sandbox, clock)


def new_sandbox(clock: StillClock, **more: Any) -> Sandbox:  # noqa: ANN401 - as in Sandbox
    """Build a stand-in with the town's people."""
    return Sandbox(TOKEN, "town_bot", clock, PEOPLE, timezone=ZoneInfo("Asia/Irkutsk"), **more)


async def until(happened: Callable[[], bool]) -> None:
    """Give way until it has happened."""
    async with asyncio.timeout(5):
        while not happened():  # noqa: ASYNC110 - the stand-in has no event for every little thing
            await asyncio.sleep(0.001)
