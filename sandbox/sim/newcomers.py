"""A new phone on the page, for whoever was sent an invitation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.personas import Persona
from sandbox.sim.desk import Desk, read_order
from sandbox.telegram.people import ImpossibleError, Person, text_parts
from sandbox.telegram.wire import write_json

FIRST = 2001
"""The number of the first newcomer in Telegram; phones that were there from the start are below."""

if TYPE_CHECKING:
    from sandbox.telegram.shapes import Json


class Newcomers:
    """Switching on a phone and following a link on it."""

    def __init__(self, desk: Desk) -> None:
        """Serve these people."""
        self.desk = desk

    def routes(self) -> list[web.RouteDef]:
        """List the addresses."""
        return [web.post("/sim/phone", self.phone)]

    async def phone(self, request: web.Request) -> web.Response:
        """Add a phone that writes `start` to the bot: what a link opens on somebody else's phone."""
        order = await read_order(request)
        parts = text_parts(_started(order))
        persona = self._new(parts["text"])
        person = Person(self.desk.cloud, self.desk.account(order), persona.user())
        number, message = person.write(person.chat(), parts)
        return write_json({"persona": persona.shape(), "update_id": number, "message": message})

    def _new(self, start: str) -> Persona:
        number = max((FIRST - 1, *(each.user_id for each in self.desk.personas.values()))) + 1
        title = f"Телефон {len(self.desk.personas) + 1}"
        persona = Persona(f"phone-{number}", number, title, "", "ru", start, unnamed=True)
        self.desk.personas[persona.key] = persona
        self.desk.cloud.people[number] = persona.user()
        self.desk.keep(tuple(self.desk.personas.values()))
        self.desk.cloud.tell("personas", 0)
        return persona


def _started(order: Json) -> str:
    text = str(order.get("start") or "/start").strip()
    if not text.startswith("/start"):
        words = "give «start»: /start, or /start and the payload of a link"
        raise ImpossibleError(words)
    return text
