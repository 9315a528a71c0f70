"""Phones inside the stand-in's own process: what people do costs no HTTP, what the bot does is all real HTTP.

An update is timed from the moment in which the stand-in queues it to the moment in which it has executed the
answer's sendMessage.
"""

import asyncio
from collections import defaultdict, deque
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any

from sandbox.server import Sandbox
from sandbox.telegram.people import Person, text_parts

MADE_UP = "t:take:p1:0:to-observer"
"""What is pressed where the answer brought no button: an echo bot's."""


class Ear(asyncio.Queue[dict[str, Any]]):
    """Hears every message at the moment in which the stand-in takes it."""

    def __init__(self) -> None:
        super().__init__()
        self.awaited: defaultdict[int, deque[asyncio.Future[tuple[float, dict[str, Any]]]]] = defaultdict(
            deque
        )

    def put_nowait(self, item: dict[str, Any]) -> None:
        """Wake whoever waits for the next message of the bot in this chat."""
        if item["kind"] != "message" or not item["message"]["from"]["is_bot"]:
            return
        waiting = self.awaited[item["chat_id"]]
        if waiting:
            asked = waiting.popleft()
            if not asked.done():  # nobody waits for it any more
                asked.set_result((perf_counter(), item["message"]))

    def expect(self, chat: int) -> asyncio.Future[tuple[float, dict[str, Any]]]:
        """The next message of the bot in this chat."""
        coming: asyncio.Future[tuple[float, dict[str, Any]]] = asyncio.get_running_loop().create_future()
        self.awaited[chat].append(coming)
        return coming


@dataclass
class Telegram:
    """The stand-in, seen from its people."""

    sandbox: Sandbox
    ear: Ear = field(default_factory=Ear)
    took: list[tuple[float, float]] = field(default_factory=list)
    """When each answer came, and how long it took, in seconds."""

    def person(self, chat: int) -> Person:
        """Somebody with a phone."""
        desk = self.sandbox.desk
        return desk.person({"user_id": chat})

    def meet(self, chat: int) -> None:
        """A bot may write to those who have opened their chat with it."""
        self.person(chat).chat()

    async def write(self, chat: int, text: str) -> dict[str, Any]:
        """Write and wait for the answer."""
        person, answer = self.person(chat), self.ear.expect(chat)
        began = perf_counter()
        person.write(person.chat(), text_parts(text))
        return await self._heard(answer, began)

    async def press(self, chat: int, message: int, data: str) -> dict[str, Any]:
        """Press a button and wait for the answer."""
        person, answer = self.person(chat), self.ear.expect(chat)
        began = perf_counter()
        person.press(person.chat(), message, data)
        return await self._heard(answer, began)

    async def _heard(
        self, answer: asyncio.Future[tuple[float, dict[str, Any]]], began: float
    ) -> dict[str, Any]:
        at, message = await asyncio.wait_for(answer, 30)
        self.took.append((at, at - began))
        return message


def button(message: dict[str, Any], verb: str) -> str:
    """The data of the first button of that verb; an echo bot has none."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    found = (
        each["callback_data"] for row in rows for each in row if each["callback_data"].startswith(f"t:{verb}")
    )
    return next(found, MADE_UP)
