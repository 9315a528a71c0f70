"""A town under torment: the stand-in, the books, the phones, and the bot's many lives."""

import json
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from aiohttp import ClientSession

from sandbox.campaign import prepare
from tests.torture import books as kept
from tests.torture.births import Bot, hook_of, nursery, standin
from tests.torture.books import Books
from tests.torture.expecting import expected, town
from tests.torture.following import Log, until
from tests.torture.phones import Phones
from tests.torture.processes import ZONE, settings_of_bot
from tests.torture.proof import Act, Evidence, Letter
from tests.torture.scene import Scene

LANDINGS = (
    "given out, not stored",
    "stored, not confirmed",
    "stored, not handled",
    "handled, not sent",
    "sent, not marked",
)
"""Between which commits a kill must have landed at least once."""

LETTERS = "SELECT update_id, chat, state, message_id, edit FROM outbox"
INBOX = "SELECT update_id, state FROM inbox"


@dataclass
class World:
    """Everything that a moment of killing can look at."""

    scene: Scene
    address: str
    http: ClientSession
    log: Log
    books: Books
    bot: Bot
    phones: Phones
    hook: str = ""
    """Host and port of the webhook; empty when the bot polls."""
    wrong: list[str] = field(default_factory=list)
    """What the one who did the harm has seen go wrong."""
    landed: Counter[str] = field(default_factory=Counter)
    """Between which two commits the kills landed; one kill can land between several."""
    calls_before: int = 0
    forgotten: set[int] = field(default_factory=set)
    """What Telegram had been told to forget and was not in the inbox just after a kill."""
    repeated: set[int] = field(default_factory=set)
    """Messages that no letter will ever know: after the kill they are sent again."""

    async def fault(self, **order: object) -> None:
        async with self.http.post("/sim/fault", json=order) as answer:
            assert answer.status == 200, await answer.text()

    async def no_faults(self) -> None:
        async with self.http.delete("/sim/fault") as answer:
            assert answer.status == 200

    async def bear(self) -> None:
        """A new life of the bot."""
        self.calls_before = len(self.log.calls)
        await self.bot.bear(settings_of_bot(self.address, self.scene.url, self.hook))

    async def at_work(self) -> None:
        """Wait until it has started (saying where updates go is its last word then) and stored one."""
        word = "setWebhook" if self.hook else "deleteWebhook"
        await until(lambda: word in self.log.calls[self.calls_before :], "the bot has started")
        confirmed = len(self.log.confirmed)
        await until(lambda: len(self.log.confirmed) > confirmed, "the bot is at work")

    async def kill(self) -> None:
        """Kill the bot, and note between which commits it died."""
        seen = len(self.log.said)
        await self.bot.kill()
        await self.log.catch_up()
        inbox, letters = kept.stored(self.books), kept.unsent(self.books)
        self.forgotten |= self.log.confirmed - inbox
        told = {each.message for each in self.log.said[max(0, seen - 200) :] if not each.edit}
        marked = kept.marked(self.books)
        found = (
            self.log.delivered - inbox,
            (inbox & self.log.delivered) - self.log.confirmed,
            kept.waiting(self.books),
            letters,
            told - marked - self.repeated,
        )
        self.repeated |= told - marked
        self.landed.update(name for name, there in zip(LANDINGS, found, strict=True) if there)

    async def at_rest(self) -> None:
        """Everything that people caused is confirmed, handled and answered."""
        await until(lambda: not set(self.log.heard) - self.log.confirmed, "every update is fetched", 60)
        await until(lambda: not kept.waiting(self.books), "every update is handled", 60)
        await until(lambda: not kept.unsent(self.books), "every letter is sent", 60)
        await self.log.catch_up()

    def evidence(self) -> Evidence:
        """What both sides know now."""
        log = self.log
        acts = [
            (entry.content["update"], entry.stream, entry.content["kind"])
            for entry in kept.entries(self.books)
        ]
        return Evidence(
            due={each.number: (each.chat, expected(each, self.phones.town)) for each in log.heard.values()},
            confirmed=log.confirmed,
            messages=[(each.chat, each.message) for each in log.said if not each.edit],
            edits={(each.chat, each.message) for each in log.said if each.edit},
            inbox=[(number, state) for number, state in self.books.rows(INBOX)],
            ledger=[
                Act(number, chain)
                for number, chain, kind in acts
                if number is not None and kind != "incident"
            ],
            letters=[
                Letter(n, chat, state, m, edit is not None)
                for n, chat, state, m, edit in self.books.rows(LETTERS)
            ],
        )

    def last_words(self) -> str:
        """The end of the bot's log."""
        log, inbox = self.log, kept.stored(self.books)
        known = f"heard {len(log.heard)}, given out {len(log.delivered)}, confirmed {len(log.confirmed)}, "
        known += f"in the inbox {len(inbox)}, waiting {len(kept.waiting(self.books))}"
        lines = (self.scene.folder / "bot.log").read_text("utf-8").splitlines()[-40:]
        return "\n".join((known, *(each.partition(', "trace"')[0][:300] for each in lines)))

    def complaints(self) -> list[str]:
        """What the bot itself called an error in its log."""
        lines = (self.scene.folder / "bot.log").read_text("utf-8").splitlines()
        return [line for line in lines if '"level": "error"' in line or line.startswith("Traceback")]


@asynccontextmanager
async def opened(scene: Scene) -> AsyncIterator[World]:
    """A town whose people have joined and whose bot lives."""
    folder, url = scene.folder, scene.url
    await prepare(folder, url, datetime.now(UTC).astimezone(ZoneInfo(ZONE)))
    async with (
        standin(folder) as address,
        nursery(folder) as bot,
        ClientSession(address) as http,
        Log(http).followed() as log,
    ):
        with kept.opened(url) as books:
            phones = Phones(http, log, town(books, folder / "people.json"), scene.seed, scene.a_second)
            world = World(scene, address, http, log, books, bot, phones, hook_of(scene))
            await world.bear()
            await _everyone_joins(world)
            yield world


async def _everyone_joins(world: World) -> None:
    for each in json.loads((world.scene.folder / "people.json").read_text("utf-8")):
        await world.phones.write(each["user_id"], each["start_text"])
