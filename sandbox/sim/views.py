"""What there is to see: chats, the log, updates and files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.telegram.methods.commands import menu_of
from sandbox.telegram.people import ImpossibleError
from sandbox.telegram.wire import write_json

if TYPE_CHECKING:
    from sandbox.personas import Persona
    from sandbox.sim.desk import Desk
    from sandbox.telegram.account import Account
    from sandbox.telegram.shapes import Json

LONGEST_WAIT = 60.0


class Views:
    """Reading without changing anything."""

    def __init__(self, desk: Desk) -> None:
        """Show this Telegram."""
        self.desk = desk

    def routes(self) -> list[web.RouteDef]:
        """List the addresses."""
        return [
            web.get("/sim/chat/{id}", self.chat),
            web.get("/sim/outbox", self.outbox),
            web.get("/sim/updates", self.updates),
            web.get("/sim/personas", self.personas),
            web.get("/sim/file/{id}", self.file),
        ]

    async def chat(self, request: web.Request) -> web.Response:
        """Show one chat as the phone does; `limit` is the number of last messages."""
        order: Json = dict(request.query)
        account = self.desk.account(order)
        key = request.match_info["id"]
        persona = self.desk.personas.get(key)
        try:
            number = persona.user_id if persona else int(key)
        except ValueError:
            words = f"no persona {key!r}"
            raise ImpossibleError(words) from None
        return write_json(self.phone(account, number, int(order.get("limit", 0))))

    def phone(self, account: Account, number: int, limit: int) -> Json:
        """Describe a chat: messages, reply keyboard, notices, commands."""
        user = self.desk.cloud.people.get(number, {})
        commands = menu_of(account, number, user.get("language_code", "ru"))
        chat = account.chats.get(number)
        if chat is None:
            empty: Json = {"chat": {"id": number}, "messages": [], "reply_keyboard": None, "alerts": []}
            return {**empty, "commands": commands, "blocked": False, "started": False}
        return {
            "chat": chat.shape,
            "messages": [chat.view(message) for message in list(chat.messages.values())[-limit:]],
            "reply_keyboard": chat.keyboard,
            "alerts": chat.alerts,
            "commands": commands,
            "blocked": chat.blocked,
            "started": chat.started,
        }

    async def outbox(self, request: web.Request) -> web.Response:
        """Give the log after entry `since`; with `wait` it waits that many seconds for a new entry."""
        journal = self.desk.cloud.journal
        since = int(request.query.get("since", "0"))
        wait = min(float(request.query.get("wait", "0")), LONGEST_WAIT)
        if wait > 0:
            await journal.grown(since, wait)
        limit = int(request.query["limit"]) if "limit" in request.query else None
        entries = journal.since(since, limit)
        return write_json({"last": entries[-1]["n"] if entries else since, "entries": entries})

    async def updates(self, request: web.Request) -> web.Response:
        """List all updates with what became of them."""
        account = self.desk.account(dict(request.query))
        account.updates.expire(self.desk.cloud.now())
        return write_json({"updates": [one.shape() for one in account.updates.history]})

    async def personas(self, _request: web.Request) -> web.Response:
        """Introduce the people of the page and the bot."""
        account = self.desk.account({})
        people = [await self._introduced(persona) for persona in self.desk.personas.values()]
        example = self.desk.example.name if self.desk.example else None
        about = {"bot": account.username, "zone": str(self.desk.zone), "example": example}
        choice = self.desk.choice.shape() if self.desk.choice else None
        return write_json({**about, "choice": choice, "personas": people})

    async def _introduced(self, persona: Persona) -> Json:
        """Describe a phone, by the books where nobody else can tell whose it is."""
        owner = await self.desk.books.owner(persona.user_id) if persona.unnamed and self.desk.books else None
        return persona.shape() | ({"title": owner[0], "subtitle": owner[1]} if owner else {})

    async def file(self, request: web.Request) -> web.Response:
        """Give the bytes of a file to a phone; nothing is ever opened as a page of ours."""
        stored = self.desk.cloud.files.files.get(request.match_info["id"])
        if stored is None:
            words = "no such file"
            raise ImpossibleError(words)
        safe = stored.mime in ("image/jpeg", "image/png", "image/gif", "image/webp", "application/pdf")
        headers = {
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "private, max-age=31536000, immutable",
        }
        body = self.desk.cloud.files.read(stored)
        mime = stored.mime if safe else "application/octet-stream"
        return web.Response(body=body, content_type=mime, headers=headers)
