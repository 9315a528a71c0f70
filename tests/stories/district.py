"""A district with phones: the real bot, the stand-in over real HTTP, a real SQLite file, a clock we move."""

import asyncio
import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import ClientSession

from bot.app import run
from bot.chores import sweep
from bot.settings import Settings
from bot.wiring import House, wired
from documents.labels import Label, photo_of
from sandbox.campaign import prepare
from sandbox.clock import ShiftedClock
from sandbox.personas import Persona
from sandbox.server import Sandbox
from storage.labels import PacketLabel, all_labels
from storage.outbox import Outbox

TOKEN = "1:story-token-000000000000000000000000"
ZONE = ZoneInfo("Asia/Irkutsk")
MORNING = datetime(2026, 4, 14, 8, 30, tzinfo=ZONE)
PATIENCE = 20.0


class StillClock(ShiftedClock):
    """Stands still until it is moved, so that every text is the same in every run."""

    def __init__(self, moment: datetime) -> None:
        super().__init__()
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def move(self, delta: timedelta) -> None:
        self.moment += delta

    def set(self, moment: datetime) -> None:
        self.moment = moment


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
    _closing: Any = None

    def phone(self, callsign: str) -> "Phone":
        persona = next(each for each in self.personas if each.key == callsign)
        return Phone(self, persona.user_id, persona)

    def stranger(self, user: int = 666) -> "Phone":
        return Phone(self, user, None)

    async def start(self) -> None:
        """Start the bot on the books as they are."""
        self._stopping = asyncio.Event()
        self._closing = wired(self.settings, self.clock)
        self.house = await self._closing.__aenter__()
        self._work = asyncio.create_task(run(self.house, self._stopping))

    async def stop(self) -> None:
        """Stop it gracefully."""
        self._stopping.set()
        if self._work is not None:
            await self._work
            await self._closing.__aexit__(None, None, None)
        self._work = self.house = None

    async def post(self, path: str, **order: Any) -> Any:
        async with self.http.post(path, json=order) as answer:
            data = await answer.json()
            assert answer.status == 200, data
            return data

    async def get(self, path: str) -> Any:
        async with self.http.get(path) as answer:
            return await answer.json()

    async def quiet(self) -> None:
        """Wait until every update is handled and every letter has arrived."""
        async with asyncio.timeout(PATIENCE):
            while not await self._is_quiet():
                if self._work is not None and self._work.done():
                    self._work.result()
                await asyncio.sleep(0.003)

    async def _is_quiet(self) -> bool:
        assert self.house is not None, "the bot is not running"
        updates = (await self.get("/sim/updates"))["updates"]
        if any(each["status"] in ("queued", "delivered") for each in updates):
            return False
        if (await self.house.inbox.waiting()).count:
            return False
        return not (await Outbox(self.house.database).waiting()).count

    async def sweep(self) -> None:
        """What the interval job does when its time comes."""
        assert self.house is not None
        await sweep(self.house)
        await self.quiet()

    async def later(self, **by: float) -> None:
        self.clock.move(timedelta(**by))

    async def labels(self, organisation: str | None = None, subject: str | None = None) -> list[PacketLabel]:
        assert self.house is not None
        async with self.house.database.read() as books:
            found = await all_labels(books, 1)
        return [
            each
            for each in found
            if organisation in (None, each.organisation) and subject in (None, each.subject)
        ]

    async def everyone_joins(self) -> None:
        for persona in self.personas:
            await self.post("/sim/message", user=persona.key, text=persona.start_text)
        await self.quiet()


@dataclass
class Phone:
    """One person's phone."""

    district: District
    user: int
    persona: Persona | None

    @property
    def _who(self) -> dict[str, Any]:
        return {"user": self.persona.key} if self.persona else {"user_id": self.user}

    async def send(self, text: str, **more: Any) -> None:
        """Write without waiting for the answer."""
        await self.district.post("/sim/message", **self._who, text=text, **more)

    async def say(self, text: str, **more: Any) -> str:
        """Write, and read the last answer."""
        await self.send(text, **more)
        await self.district.quiet()
        return await self.read()

    async def scan(self, label: PacketLabel) -> str:
        """Follow the label's link, as a phone's camera does."""
        return await self.say(f"/start p_{label.token}")

    async def snap(self, *labels: PacketLabel, as_document: bool = False) -> str:
        """Send one photo with these labels."""
        papers = [paper(each) for each in labels]
        return await self.send_picture(photo_of(papers), as_document=as_document)

    async def send_picture(self, picture: bytes, *, as_document: bool = False, name: str = "photo.jpg") -> str:
        encoded = base64.b64encode(picture).decode()
        await self.district.post(
            "/sim/photo", **self._who, base64=encoded, as_document=as_document, name=name
        )
        await self.district.quiet()
        return await self.read()

    async def tap(self, words: str) -> str:
        """Press the newest button whose text contains these words, and read the last answer."""
        message, data = await self.button(words)
        return await self.press(message, data)

    async def press(self, message: int, data: str) -> str:
        await self.district.post("/sim/callback", **self._who, message_id=message, data=data, force=True)
        await self.district.quiet()
        return await self.read()

    async def button(self, words: str) -> tuple[int, str]:
        """The newest button with these words: its message and its data."""
        for message in reversed(await self.messages()):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    if words in button["text"]:
                        return message["message_id"], button["callback_data"]
        shown = await self.buttons()
        raise AssertionError(f"no button «{words}» on {self._who}; the last message shows {shown}: {await self.read()}")

    async def buttons(self) -> list[str]:
        """The texts of the buttons under the last message of the bot."""
        heard = await self.heard()
        rows = heard[-1].get("reply_markup", {}).get("inline_keyboard", []) if heard else []
        return [button["text"] for row in rows for button in row]

    async def messages(self) -> list[dict[str, Any]]:
        chat = await self.district.get(f"/sim/chat/{self.user}")
        found: list[dict[str, Any]] = chat["messages"]
        return found

    async def heard(self) -> list[dict[str, Any]]:
        """What the bot has said to this phone."""
        return [message for message in await self.messages() if message["from"]["is_bot"]]

    async def read(self) -> str:
        """The text of the bot's last message, or of the message that it edited last."""
        heard = await self.heard()
        newest = max(heard, key=lambda each: (each.get("edit_date", 0), each["message_id"]), default=None)
        return str(newest["text"]) if newest else ""


def paper(label: PacketLabel) -> Label:
    """The label as it is printed."""
    return Label(
        token=label.token, code=label.code, organisation=label.organisation_name, subject=label.subject,
        grade=int(label.grade), date=label.day, packet_no=label.number, bot_username="story_bot",
        packets=label.of,
    )  # fmt: skip


@asynccontextmanager
async def opened(folder: Path, *, joined: bool = True, **changes: Any) -> AsyncIterator[District]:
    """A district on the morning of its first sitting; with `joined` everybody has used their invitation."""
    clock = StillClock(MORNING)
    url = f"sqlite:///{folder / 'custody.db'}"
    personas = await prepare(folder, url, clock.now())
    sandbox = Sandbox(TOKEN, "story_bot", clock, personas, timezone=ZONE)
    async with sandbox.serve() as address, ClientSession(address) as http:
        settings = _settings(address, url, changes)
        district = District(sandbox, address, clock, settings, http, personas)
        await district.start()
        try:
            if joined:
                await district.everyone_joins()
            yield district
        finally:
            await district.stop()


def _settings(address: str, url: str, changes: dict[str, Any]) -> Settings:
    fast = {"send_rate": 100_000, "chat_rate": 100_000, "bot_proxy": "", "webhook_url": "", "coordinators": ()}
    return Settings.model_validate(
        {"bot_token": TOKEN, "bot_api_url": address, "database_url": url, "timezone": ZONE.key, **fast, **changes}
    )
