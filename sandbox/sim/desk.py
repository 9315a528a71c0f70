"""What every order of the people's side needs: who, where and in which words."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sandbox.camera import EmptyCamera
from sandbox.telegram.people import ImpossibleError, Person

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo
    from pathlib import Path

    from aiohttp import web

    from sandbox.books_view import BooksView
    from sandbox.camera import Camera
    from sandbox.choice import Choice
    from sandbox.personas import Persona
    from sandbox.telegram.account import Account
    from sandbox.telegram.chat import Chat
    from sandbox.telegram.cloud import Cloud
    from sandbox.telegram.shapes import Json


def _until_the_end(_personas: tuple[Persona, ...]) -> None:
    """Keep new phones for as long as the stand-in runs."""


@dataclass(slots=True)
class Desk:
    """The Telegram that people use, their camera and zone; perhaps the bot's books, a plan to send."""

    cloud: Cloud
    zone: tzinfo
    personas: dict[str, Persona] = field(default_factory=dict)
    camera: Camera = field(default_factory=EmptyCamera)
    books: BooksView | None = None
    example: Path | None = None
    choice: Choice | None = None
    keep: Callable[[tuple[Persona, ...]], None] = _until_the_end

    def account(self, order: Json) -> Account:
        """Find the bot that is meant: by its username, or the first one."""
        name = order.get("bot")
        for account in self.cloud.accounts.values():
            if name in (None, "", account.username):
                return account
        words = f"no bot @{name} here"
        raise ImpossibleError(words)

    def user(self, order: Json) -> Json:
        """Find the person by persona or by number; a new number is a new person."""
        key = order.get("user_id", order.get("user", order.get("persona")))
        persona = self.personas.get(str(key))
        number = persona.user_id if persona else _number(key)
        user = self.cloud.people.get(number)
        if user is None:
            user = self.cloud.people[number] = persona.user() if persona else _stranger(number, order)
        return user

    def person(self, order: Json) -> Person:
        """Find who acts, with the bot that is meant."""
        return Person(self.cloud, self.account(order), self.user(order))


def chat_of(person: Person, order: Json) -> Chat:
    """Open the chat in which the person acts: the private one or a group."""
    group = order.get("group", order.get("chat"))
    if isinstance(group, int | str) and str(group) != str(person.user["id"]):
        group = {"id": _number(group)}
    return person.chat(group if isinstance(group, dict) else None)


def _number(key: object) -> int:
    try:
        return int(str(key))
    except ValueError:
        words = f"no persona {key!r}; give a persona's key or a number"
        raise ImpossibleError(words) from None


def _stranger(number: int, order: Json) -> Json:
    user = {"id": number, "is_bot": False, "first_name": order.get("first_name", f"User {number}")}
    user["language_code"] = order.get("language_code", "ru")
    return user | {key: order[key] for key in ("last_name", "username") if order.get(key)}


async def read_order(request: web.Request) -> Json:
    """Read the JSON of an order, with the query string beneath it."""
    order: Json = dict(request.query)
    body = await request.read()
    if body:
        try:
            order |= json.loads(body)
        except (ValueError, TypeError) as error:
            words = f"the body is not a JSON object: {error}"
            raise ImpossibleError(words) from error
    return order
