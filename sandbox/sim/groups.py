"""Groups into which people take the bot, out of which they put it, and which grow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.sim.desk import Desk, chat_of, read_order
from sandbox.telegram.shapes import group_chat
from sandbox.telegram.wire import write_json

if TYPE_CHECKING:
    from sandbox.telegram.people import Person
    from sandbox.telegram.shapes import Json


class Groups:
    """What Telegram tells a bot of the groups it is in."""

    def __init__(self, desk: Desk) -> None:
        """Serve these people."""
        self.desk = desk

    def routes(self) -> list[web.RouteDef]:
        """List the addresses."""
        return [web.post("/sim/member", self.member), web.post("/sim/migrate", self.migrate)]

    async def member(self, request: web.Request) -> web.Response:
        """Take the bot into a group, or (inside: false) put it out."""
        order = await read_order(request)
        person, inside = self.desk.person(order), bool(order.get("inside", True))
        chat = chat_of(person, order)
        chat.blocked = not inside
        old, new = ("left", "member") if inside else ("member", "left")
        change = {
            "chat": chat.shape,
            "from": person.user,
            "date": int(self.desk.cloud.now()),
            "old_chat_member": _membership(person, old),
            "new_chat_member": _membership(person, new),
        }
        update = self.desk.cloud.queue(person.account, "my_chat_member", change, chat.id)
        return write_json({"update_id": update, "inside": inside})

    async def migrate(self, request: web.Request) -> web.Response:
        """Make a supergroup of a group: the old one hears its new number."""
        order = await read_order(request)
        person = self.desk.person(order)
        chat, now = chat_of(person, order), int(order["now"])
        person.chat(group_chat(now, str(chat.shape.get("title", "Group"))))
        update, _ = person.write(chat, {"migrate_to_chat_id": now})
        return write_json({"update_id": update, "now": now})


def _membership(person: Person, status: str) -> Json:
    return {"user": person.account.user(), "status": status}
