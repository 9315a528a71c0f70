"""The load: people who scan, take, confirm, mistype, and press what is on their screens, without pause."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from random import Random
from time import monotonic
from typing import Any

from aiohttp import ClientSession

from custody.codes import new_code, shown
from tests.torture.expecting import ON_PACKETS, Town
from tests.torture.following import Log

LOOK_EVERY, MOST_BEHIND = 25, 400
MOST_OF_ONE = 40
"""A chat with sixty that wait is a flood, whose small talk the bot does not answer (custody/flood.py)."""
MOST_PAUSES = 50
"""Of 0.1 s; books that are held shut do not work off what waits, and a kill may wait for the next update."""
FREE_MISSES = 9
"""So many codes that nobody has are typed by one person: beyond ten an hour none is looked up (0026)."""
STRANGERS = range(900_001, 900_006)
FORMS = ("pack", "fill", "cancel", "undo", "look", "story", "milestone", "sitting", "mine")


@dataclass
class Phones:
    """Everybody's phones; `a_second` is how often somebody does something."""

    http: ClientSession
    log: Log
    town: Town
    seed: int
    a_second: float
    behind: Callable[[], Counter[int]]
    """How many updates and letters of each chat wait in the books."""
    sent: int = 0
    busy_seconds: float = 0
    random: Random = field(init=False)
    patient: set[int] = field(default_factory=set)
    """Who waits for answers before they go on."""
    missed: Counter[int] = field(default_factory=Counter)
    """Codes that nobody has, by who typed them."""

    def __post_init__(self) -> None:
        self.random = Random(self.seed)  # noqa: S311 - a load that can be played again, not a secret
        self.people = sorted(self.town.people)
        self.labels = sorted(self.town.tokens)
        self.codes = [shown(code) for code in sorted(self.town.codes)]
        self.schools = {chat for chat, chain in self.town.people.items() if chain.partition("/")[2][0] == "Ш"}

    @asynccontextmanager
    async def busy(self) -> AsyncIterator[None]:
        """Everybody is busy while we are inside, whether the bot lives or not."""
        task = asyncio.create_task(self._play(), name="phones")
        began, self.sent = monotonic(), 0
        try:
            yield
        finally:
            self.busy_seconds = monotonic() - began
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    @property
    def reached(self) -> float:
        """Updates a second while everybody was busy."""
        return self.sent / self.busy_seconds if self.busy_seconds else 0

    async def _play(self) -> None:
        loop = asyncio.get_running_loop()
        start = loop.time()
        async with asyncio.TaskGroup() as people:
            for number in count():
                await asyncio.sleep(max(0, start + number / self.a_second - loop.time()))
                if number % LOOK_EVERY == 0:
                    start += await self._held_back()
                people.create_task(self._something())

    async def _held_back(self) -> float:
        """Where a slow machine cannot follow, nobody sends on; the load that was reached is told. Seconds."""
        began = monotonic()
        crowd = self._crowd()
        for _ in range(MOST_PAUSES):
            if crowd.total() <= MOST_BEHIND:
                break
            await asyncio.sleep(0.1)
            crowd = self._crowd()
        self.patient = {chat for chat, waiting in crowd.items() if waiting > MOST_OF_ONE}
        return monotonic() - began

    def _crowd(self) -> Counter[int]:
        """What waits in the books, and at Telegram."""
        gone = self.log.confirmed | self.log.expired
        return self.behind() + Counter(each.chat for n, each in self.log.heard.items() if n not in gone)

    async def _something(self) -> None:
        chat = self.random.choice(self.people)
        if chat in self.patient:
            return
        acts = (
            self._scan,
            self._press,
            self._type,
            self._press_old,
            self._pair,
            self._wrong,
            self._ask,
            self._strange,
        )
        (act,) = self.random.choices(acts, (30, 25, 20, 5, 4, 6, 5, 5))
        await act(chat)

    async def _scan(self, chat: int) -> None:
        await self.write(chat, f"/start p_{self.random.choice(self.labels)}")

    async def _type(self, chat: int) -> None:
        await self.write(chat, f"{self.random.choice(self.codes)} принял")

    async def _pair(self, chat: int) -> None:
        await self.write(chat, " ".join(self.random.sample(self.codes, 2)))

    async def _wrong(self, chat: int) -> None:
        code = new_code(self.random.getrandbits)
        if code not in self.town.codes and self.missed[chat] < FREE_MISSES:
            self.missed[chat] += 1
            await self.write(chat, shown(code))

    async def _ask(self, chat: int) -> None:
        await self.write(chat, self.random.choice(("/my", "/status", "/help")))

    async def _strange(self, _chat: int) -> None:
        await self.write(self.random.choice(STRANGERS), f"/start p_{self.random.choice(self.labels)}")

    async def _press(self, chat: int) -> None:
        await self._press_one_of(chat, -1)

    async def _press_old(self, chat: int) -> None:
        await self._press_one_of(chat, self.random.randrange(-20, 0))

    async def _press_one_of(self, chat: int, which: int) -> None:
        """Press a button of a message that has some; a school also fills its forms in."""
        screens = self.log.screens.get(chat, [])
        known = (*ON_PACKETS, *(FORMS if chat in self.schools else ()))
        screen = screens[max(which, -len(screens))] if screens else None
        buttons = [each for each in screen.buttons if each.split(":")[1] in known] if screen else []
        if screen is None or not buttons:
            await self._scan(chat)
            return
        order = {
            "user_id": chat,
            "message_id": screen.message,
            "data": self.random.choice(buttons),
            "force": True,
        }
        await self._post("/sim/callback", order)

    async def write(self, chat: int, text: str) -> None:
        await self._post("/sim/message", {"user_id": chat, "text": text})

    async def _post(self, path: str, order: dict[str, Any]) -> None:
        async with self.http.post(path, json=order) as answer:
            assert answer.status == 200, await answer.text()
            self.sent += 1
