"""A district with phones: the real bot, the stand-in over real HTTP, a real SQLite file, a clock we move."""

import asyncio
import io
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from aiohttp import ClientSession

from bot.app import run
from bot.chores import sweep
from bot.settings import Settings
from bot.wiring import House, wired
from sandbox.campaign import prepare
from sandbox.campaign_empty import prepare_empty
from sandbox.personas import Persona
from sandbox.server import Sandbox
from sandbox.telegram.account import Account
from sandbox.telegram.people import Person
from storage.labels import PacketLabel, all_labels
from storage.outbox import Outbox
from tests.stories.clock import MORNING, ZONE, StillClock
from tests.stories.haste import TOKEN, hurried
from tests.stories.phone import Message, Phone

JSON = {"Content-Type": "application/json"}
PATIENCE = 20.0


@dataclass
class District:
    """Everything that a story needs."""

    sandbox: Sandbox
    address: str
    clock: StillClock
    settings: Settings
    http: ClientSession
    personas: tuple[Persona, ...]
    house: House | None = None
    _work: asyncio.Task[None] | None = None
    _stopping: asyncio.Event = field(default_factory=asyncio.Event)
    _closing: AbstractAsyncContextManager[House] | None = None

    @property
    def books(self) -> House:
        """The bot that is running."""
        assert self.house is not None, "the bot is not running"
        return self.house

    @property
    def account(self) -> Account:
        """The bot as Telegram knows it."""
        return self.sandbox.cloud.account(TOKEN)

    def phone(self, callsign: str) -> Phone:
        (persona,) = (each for each in self.personas if each.key == callsign)
        return Phone(self, persona.user_id, persona)

    def phones(self, *callsigns: str) -> tuple[Phone, ...]:
        return tuple(map(self.phone, callsigns))

    def stranger(self, user: int = 666, language: str = "ru") -> Phone:
        return Phone(self, user, None, language)

    async def start(self) -> None:
        """Start the bot on the books as they are, and wait until it listens."""
        before = self.sandbox.cloud.journal.count
        self._stopping = asyncio.Event()
        self._closing = wired(self.settings, self.clock)
        self.house = await self._closing.__aenter__()
        self._work = asyncio.create_task(run(self.house, self._stopping))
        await self.until(lambda: self._listens(before))

    async def _listens(self, before: int) -> bool:
        """Whether it has told Telegram how it wants to hear, which is the last thing before it does."""
        calls = self.sandbox.cloud.journal.since(before)
        return any(each.get("method") in ("deleteWebhook", "setWebhook") for each in calls)

    async def stop(self) -> None:
        """Stop it gracefully."""
        self._stopping.set()
        if self._work is not None and self._closing is not None:
            await self._work
            await self._closing.__aexit__(None, None, None)
        self._work = self.house = None

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    async def post(self, path: str, **order: object) -> Message:
        body = io.BytesIO(json.dumps(order).encode())
        async with self.http.post(path, data=body, headers=JSON) as answer:
            data: Message = await answer.json()
            assert answer.status == 200, data
            return data

    async def get(self, path: str) -> Message:
        async with self.http.get(path) as answer:
            data: Message = await answer.json()
            return data

    async def fault(self, **what: object) -> None:
        """Order trouble with Telegram."""
        await self.post("/sim/fault", **what)

    async def quiet(self) -> None:
        """Wait until every update is handled and every letter has arrived."""
        await self.until(self._is_quiet)

    async def handled(self) -> None:
        """Wait until every update is handled, whatever has become of the letters."""
        await self.until(self._is_handled)

    async def until(self, is_so: Callable[[], Awaitable[bool]]) -> None:
        """Wait until it is so; a bot that has died is told at once."""
        async with asyncio.timeout(PATIENCE):
            while not await is_so():
                if self._work is not None and self._work.done():
                    self._work.result()
                await asyncio.sleep(0.002)

    async def _is_quiet(self) -> bool:
        return await self._is_handled() and not (await Outbox(self.books.database).waiting()).count

    async def _is_handled(self) -> bool:
        return not self.account.updates.pending and not (await self.books.inbox.waiting()).count

    @asynccontextmanager
    async def time_flies(self) -> AsyncIterator[None]:
        """The clock runs, fifty times too fast, so that what was postponed comes round."""
        task = asyncio.create_task(self._tick())
        try:
            yield
        finally:
            task.cancel()

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(0.02)
            self.clock.move(timedelta(seconds=1))
            if self.house is not None:
                self.house.postman.wake()

    async def sweep(self) -> None:
        """What the interval job does when its time comes."""
        await sweep(self.books)
        await self.quiet()

    async def later(self, **by: float) -> None:
        self.clock.move(timedelta(**by))

    async def labels(self, organisation: str | None = None, subject: str | None = None) -> list[PacketLabel]:
        async with self.books.database.read() as books:
            found = await all_labels(books, 1)
        return [
            each
            for each in found
            if organisation in (None, each.organisation) and subject in (None, each.subject)
        ]

    async def label(self, organisation: str, subject: str = "физика") -> PacketLabel:
        """The first packet of that organisation and subject."""
        return (await self.labels(organisation, subject))[0]

    async def everyone_joins(self, but: Sequence[str] = ()) -> None:
        for persona in (each for each in self.personas if each.key not in but):
            await self.post("/sim/message", user=persona.key, text=persona.start_text)
        await self.quiet()


@asynccontextmanager
async def opened(
    folder: Path,
    *,
    joined: bool = True,
    empty: bool = False,
    first: int | None = None,
    morning: datetime = MORNING,
    **changes: object,
) -> AsyncIterator[District]:
    """A district on the morning of its first sitting, made anew or found in its folder.

    With `joined` everybody has used their invitation; `empty` books have one phone, of whoever begins the
    first campaign; `first` is the number of Telegram's first update.
    """
    clock, found = StillClock(morning), (folder / "people.json").exists()
    url = f"sqlite:///{folder / 'custody.db'}"
    personas = prepare_empty(folder, url, clock.now()) if empty else await prepare(folder, url, clock.now())
    sandbox = Sandbox(
        TOKEN, "story_bot", clock, personas, timezone=ZONE, first_update_id=first, webhook_delay=0.05
    )
    async with sandbox.serve() as address, ClientSession(address) as http:
        district = District(sandbox, address, clock, hurried(address, url, changes), http, personas)
        for persona in personas if found and joined else ():
            Person(sandbox.cloud, district.account, persona.user()).chat()  # the bot may write to them now
        await district.start()
        try:
            if joined and not found:
                await district.everyone_joins()
            yield district
        finally:
            await district.stop()
