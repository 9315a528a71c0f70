"""Inline buttons that people press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.sim.desk import Desk, chat_of, read_order
from sandbox.telegram.people import ImpossibleError
from sandbox.telegram.wire import write_json

if TYPE_CHECKING:
    from sandbox.telegram.shapes import Json


class Buttons:
    """Pressing what is on the screen, or (forced) what was on it once."""

    def __init__(self, desk: Desk) -> None:
        """Serve these people."""
        self.desk = desk

    def routes(self) -> list[web.RouteDef]:
        """List the addresses."""
        return [web.post("/sim/callback", self.callback)]

    async def callback(self, request: web.Request) -> web.Response:
        """Press a button, named by its data, its text or its index."""
        order = await read_order(request)
        person = self.desk.person(order)
        chat = chat_of(person, order)
        if "message_id" not in order:
            words = "say which message: message_id"
            raise ImpossibleError(words)
        number = int(order["message_id"])
        button = choose(chat.messages.get(number), order)
        if "callback_data" not in button:
            return write_json({"update_id": None, "button": button, "url": button.get("url")})
        update, query = person.press(chat, number, button["callback_data"])
        return write_json({"update_id": update, "callback_query_id": query, "data": button["callback_data"]})


def choose(message: Json | None, order: Json) -> Json:
    """Find the button that is meant; what is not on the screen is refused unless forced."""
    rows = (message or {}).get("reply_markup", {}).get("inline_keyboard", [])
    buttons: list[Json] = [button for row in rows for button in row]
    if "index" in order and 0 <= int(order["index"]) < len(buttons):
        return buttons[int(order["index"])]
    for key, field in (("data", "callback_data"), ("text", "text")):
        for button in buttons:
            if key in order and button.get(field) == order[key]:
                return button
    if order.get("force") and "data" in order:
        return {"callback_data": str(order["data"])}
    shown = [button["text"] for button in buttons]
    words = (
        f"this button is not under the message; there are {shown}"
        if message
        else "the message is not in the chat"
    )
    raise ImpossibleError(words)
