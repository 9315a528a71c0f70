"""Messages that people write."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.sim.desk import Desk, chat_of, read_order
from sandbox.sim.kinds import KINDS, kind_parts
from sandbox.telegram.entities import TEXT_LIMIT
from sandbox.telegram.methods.sending import without_reply
from sandbox.telegram.people import ImpossibleError, text_parts
from sandbox.telegram.shapes import utf16
from sandbox.telegram.wire import write_json

if TYPE_CHECKING:
    from sandbox.telegram.chat import Chat
    from sandbox.telegram.shapes import Json


class Messages:
    """Writing, editing, and blocking the bot."""

    def __init__(self, desk: Desk) -> None:
        """Serve these people."""
        self.desk = desk

    def routes(self) -> list[web.RouteDef]:
        """List the addresses."""
        return [web.post("/sim/message", self.message), web.post("/sim/block", self.block)]

    async def message(self, request: web.Request) -> web.Response:
        """Write to the bot, or edit what was written."""
        order = await read_order(request)
        person, parts = self.desk.person(order), content(order)
        chat = chat_of(person, order)
        if order.get("edit_of"):
            number, message = person.rewrite(chat, int(order["edit_of"]), parts)
        else:
            parts |= surroundings(order, chat)
            number, message = person.write(chat, parts, moment(order))
        return write_json({"update_id": number, "message": message})

    async def block(self, request: web.Request) -> web.Response:
        """Stop the bot, or let it write again."""
        order = await read_order(request)
        person, blocked = self.desk.person(order), bool(order.get("blocked", True))
        return write_json({"update_id": person.block(blocked=blocked), "blocked": blocked})


def content(order: Json) -> Json:
    """Describe what is in the message: a text, or one of the other kinds."""
    kind = str(order.get("kind") or "text")
    if kind != "text":
        if kind not in KINDS:
            words = f"no kind {kind!r}; there are text, {', '.join(sorted(KINDS))}"
            raise ImpossibleError(words)
        return kind_parts(kind, order)
    parts = text_parts(str(order.get("text", "")))
    if not parts["text"] or utf16(parts["text"]) > TEXT_LIMIT:
        words = "a phone sends no empty text and none longer than 4096"
        raise ImpossibleError(words)
    return parts


def surroundings(order: Json, chat: Chat) -> Json:
    """Describe what the message answers to and where it was forwarded from."""
    parts: Json = {}
    if order.get("reply_to"):
        original = chat.messages.get(int(order["reply_to"]))
        if original is None:
            words = f"no message {order['reply_to']} to reply to"
            raise ImpossibleError(words)
        parts["reply_to_message"] = without_reply(original)
    if order.get("forward"):
        origin = order["forward"] if isinstance(order["forward"], dict) else {}
        parts["forward_origin"] = {"type": "hidden_user", "sender_user_name": "-", "date": 1, **origin}
    return parts


def moment(order: Json) -> int | None:
    """Read the date of a message, given in Unix seconds or in ISO 8601; None is now."""
    date = order.get("date")
    if date is None:
        return None
    if isinstance(date, int | float) or str(date).isdigit():
        return int(date)
    return int(datetime.fromisoformat(str(date)).timestamp())
