"""The front of the desk: an inbox row becomes an event, and finds its handler."""

from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.types import Update
from aiogram.types.update import UpdateTypeLookupError

from bot.menus import Menus, concerns_menus
from bot.postman import Postman
from bot.window import Window, relax
from handlers.reception import Reception
from storage.database import Database
from storage.inbox import Inbox, InboxRow
from storage.moments import parsed

OF_A_BUTTON = ("message_id", "date", "chat")
"""What is read of the message whose button was pressed; its text and its keyboard cost most."""


class Front:
    """Hears one row at a time; many chats' rows at once."""

    def __init__(
        self, dispatcher: Dispatcher, reception: Reception, bot: Bot, database: Database, inbox: Inbox,
        postman: Postman, menus: Menus,
    ) -> None:  # fmt: skip
        self.dispatcher = dispatcher
        self.reception = reception
        self.bot = bot
        self.database = database
        self.inbox = inbox
        self.postman = postman
        self.menus = menus

    async def __call__(self, row: InboxRow) -> None:
        """The row's answers are on their way when this returns."""
        body = parsed(row.body or "{}")
        window = Window(self.database, row.key, row.crowd)
        await self._hear(body, {"open_books": window.open, "recorded": row.received_at, "bot": self.bot})
        if not window.opened:
            await self.inbox.mark_done(row.key)
        self.postman.wake()
        if concerns_menus(body):
            self.menus.soon()
        if query := body.get("callback_query"):
            relax(self.bot, query["id"])

    async def _hear(self, body: dict[str, Any], data: dict[str, Any]) -> None:
        """Straight to the routers: the way through the dispatcher asks what we know already."""
        update = Update.model_validate(_heard(body), context={"bot": self.bot})
        try:
            kind, event = update.event_type, update.event
        except UpdateTypeLookupError:  # a kind that we have not asked for
            return
        await self.reception(update, data)
        await self.dispatcher.propagate_event(kind, event, **self.dispatcher.workflow_data, **data)


def _heard(body: dict[str, Any]) -> dict[str, Any]:
    """The update without what nobody reads."""
    query = body.get("callback_query")
    under = query.get("message") if isinstance(query, dict) else None
    if not isinstance(query, dict) or not isinstance(under, dict):
        return body
    kept = {name: under[name] for name in OF_A_BUTTON if name in under}
    return {**body, "callback_query": {**query, "message": kept}}
