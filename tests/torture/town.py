"""A town under torment: the stand-in, the books, the phones, and the bot's many lives."""

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import ClientSession

from tests.torture import asked as kept
from tests.torture.balance import Balancer
from tests.torture.bent import PLAIN_LOOP, Bend
from tests.torture.beside import twin
from tests.torture.births import Bot
from tests.torture.books import Books
from tests.torture.following import Log, happens, until
from tests.torture.leases import LEASE
from tests.torture.phones import Phones
from tests.torture.processes import settings_of_bot
from tests.torture.scene import Scene

if TYPE_CHECKING:
    from tests.torture.college import CollegeDay

LANDINGS = (
    "given out, not stored",
    "stored, not confirmed",
    "stored, not handled",
    "handled, not sent",
    "sent, not marked",
)
"""Between which commits a kill must have landed at least once."""


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
    bend: Bend
    hook: str = ""
    """Host and port of the webhook; empty when the bot polls."""
    day: "CollegeDay | None" = None
    """What is played beside the load in a region of colleges."""
    balancer: Balancer | None = None
    """Who carries updates to several bots."""
    wrong: list[str] = field(default_factory=list)
    """What the one who did the harm has seen go wrong."""
    landed: Counter[str] = field(default_factory=Counter)
    """Between which two commits the kills landed; one kill can land between several."""
    calls_before: int = 0
    unreachable: set[int] = field(default_factory=set)
    """Chats that could not be written to for a while."""
    forgotten: set[int] = field(default_factory=set)
    """What Telegram had been told to forget and was not in the inbox just after a kill."""
    repeated: set[int] = field(default_factory=set)
    """Messages that no letter will ever know: after the kill they are sent again."""

    async def fault(self, **order: object) -> None:
        await self.order("fault", **order)

    async def no_faults(self) -> None:
        async with self.http.delete("/sim/fault") as answer:
            assert answer.status == 200

    async def bear(self) -> None:
        """A new life of the bot."""
        self.calls_before = len(self.log.calls)
        await self.bot.bear(self.settings())

    def settings(self, number: int = 0) -> dict[str, str]:
        """Those of the bot and of every command beside it; of several bots, those of this one."""
        listen = self.balancer.to[number] if self.balancer else ""
        said = settings_of_bot(self.address, self.scene.url, self.hook, listen, self.scene.rate)
        said[LEASE] = str(self.scene.lease)
        return {**said, PLAIN_LOOP: "1"} if self.scene.bent else said

    async def goes_on(self) -> None:
        """Wait until updates come again, and letters go."""
        confirmed, said = len(self.log.confirmed), len(self.log.said)
        await until(lambda: len(self.log.confirmed) > confirmed, "updates come again", 60)
        await until(lambda: len(self.log.said) > said, "letters go again", 60)

    async def second(self) -> tuple[int, str]:
        """A second bot on the same books, started by mistake: its exit code, and what it said."""
        return await twin(self.scene.folder, "run", **self.settings())

    async def pass_by(self, seconds: float) -> None:
        """So much time goes by, for Telegram and for the bot."""
        self.bend.pass_by(seconds)
        await self.order("clock", advance=seconds)

    async def order(self, path: str, **order: object) -> None:
        """An order on the people's side of the stand-in."""
        await self.told(path, **order)

    async def told(self, path: str, **order: object) -> dict[str, Any]:
        """The same, and what the stand-in says to it."""
        async with self.http.post(f"/sim/{path}", json=order) as answer:
            assert answer.status == 200, await answer.text()
            said: dict[str, Any] = await answer.json()
            return said

    async def has_started(self) -> None:
        """Wait until it has said where updates go, which is its last word then: earlier it ends ungently."""
        word = "setWebhook" if self.hook else "deleteWebhook"
        await until(lambda: word in self.log.calls[self.calls_before :], "the bot has started")

    async def at_work(self) -> None:
        """Wait until it has started, and stored an update."""
        await self.has_started()
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

    def unfetched(self) -> set[int]:
        """What people did and Telegram still has to hand over."""
        return set(self.log.heard) - self.log.confirmed - self.log.expired

    async def at_rest(self) -> None:
        """Everything that people caused is confirmed, handled and answered."""
        await until(lambda: not self.unfetched(), "every update is fetched", 120)
        await until(lambda: not kept.waiting(self.books), "every update is handled", 120)
        for _ in range(12):  # what Telegram has put off by an hour need not be waited for
            if await happens(lambda: not kept.unsent(self.books), 15):
                break
            await self.pass_by(3700)
        await until(lambda: not kept.unsent(self.books), "every letter is sent")
        await self.log.catch_up()
