"""The stand-in's log, followed from outside: the only witness of what people did and of what Telegram did."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from aiohttp import ClientSession

LOOK_SECONDS = 0.004


@dataclass(frozen=True, slots=True)
class Heard:
    """One update as a person caused it."""

    number: int
    kind: str
    chat: int
    body: dict[str, Any]

    @property
    def data(self) -> str:
        """What the pressed button carried."""
        return str(self.body.get("data", ""))

    @property
    def text(self) -> str:
        return str(self.body.get("text", ""))

    @property
    def own(self) -> bool:
        """Whether it is noted with its author alone: what is changed or forwarded proves nothing."""
        return self.kind == "edited_message" or "forward_origin" in self.body


@dataclass(frozen=True, slots=True)
class Said:
    """One message of the bot that Telegram took, or an edit of one."""

    chat: int
    message: int
    edit: bool
    buttons: tuple[str, ...] = ()
    text: str = ""
    at: float = 0.0
    """When Telegram took it, in seconds of the stand-in's clock."""


@dataclass
class Log:
    """What is known up to now."""

    http: ClientSession
    heard: dict[int, Heard] = field(default_factory=dict)
    delivered: set[int] = field(default_factory=set)
    confirmed: set[int] = field(default_factory=set)
    expired: set[int] = field(default_factory=set)
    """What Telegram has kept for a day, and forgotten."""
    said: list[Said] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    screens: dict[int, list[Said]] = field(default_factory=dict)
    """The messages with buttons in each chat."""
    _read: int = 0

    @asynccontextmanager
    async def followed(self) -> AsyncIterator["Log"]:
        """Read on in the background."""
        task = asyncio.create_task(self._follow(), name="the stand-in's log")
        try:
            yield self
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def catch_up(self) -> None:
        """Everything that has been written until now."""
        await self._more(0)

    async def _follow(self) -> None:
        while True:
            await self._more(30)

    async def _more(self, wait: int) -> None:
        async with self.http.get("/sim/outbox", params={"since": self._read, "wait": wait}) as answer:
            news = await answer.json()
        for entry in news["entries"]:
            if entry["n"] > self._read:
                self._read = entry["n"]
                self._take(entry)

    def _take(self, entry: dict[str, Any]) -> None:
        kind = entry["kind"]
        if kind == "update" and entry["update_id"] is not None:
            heard = heard_in(entry["update_id"], entry["update"])
            self.heard[heard.number] = heard
        elif kind == "delivered":
            self.delivered |= set(entry["update_ids"])
        elif kind == "confirmed":
            self.confirmed |= set(entry["update_ids"])
        elif kind == "expired":
            self.expired |= set(entry["update_ids"])
        elif kind == "call":
            self.calls.append(entry["method"])
            if (said := said_in(entry)) is not None:
                self.said.append(said)
                if said.buttons:
                    self.screens.setdefault(said.chat, []).append(said)


def heard_in(number: int, update: dict[str, Any]) -> Heard:
    kind, body = next(iter(update.items()))
    message = body["message"] if kind == "callback_query" else body
    return Heard(number, kind, message["chat"]["id"], body)


def said_in(entry: dict[str, Any]) -> Said | None:
    """The message that this call became; «not modified» is an edit that had been done before."""
    edit = entry["method"] == "editMessageText"
    if not edit and entry["method"] not in ("sendMessage", "sendDocument", "sendPhoto"):
        return None
    params, at = entry["params"], datetime.fromisoformat(entry["at"]).timestamp()
    if not entry.get("ok"):
        same = edit and "not modified" in entry.get("description", "")
        return Said(int(params["chat_id"]), int(params["message_id"]), edit=True, at=at) if same else None
    buttons, message = buttons_in(params.get("reply_markup")), entry["result"]["message_id"]
    return Said(int(params["chat_id"]), message, edit, buttons, str(params.get("text", "")), at)


def buttons_in(markup: Any) -> tuple[str, ...]:  # noqa: ANN401 - JSON, or JSON in a text
    keyboard = json.loads(markup) if isinstance(markup, str) and markup else markup or {}
    rows = keyboard.get("inline_keyboard", [])
    return tuple(button["callback_data"] for row in rows for button in row if "callback_data" in button)


async def happens(condition: Callable[[], bool], seconds: float) -> bool:
    """Look again and again; whether it came to be so in this time."""
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    while not (so := condition()) and loop.time() < end:  # noqa: ASYNC110 - it happens in other processes
        await asyncio.sleep(LOOK_SECONDS)
    return so


async def until(condition: Callable[[], bool], what: str, seconds: float = 40) -> None:
    """Wait until it is so."""
    assert await happens(condition, seconds), f"in {seconds:.0f} s it did not happen: {what}"
