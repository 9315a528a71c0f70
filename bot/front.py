"""The front of the desk: an inbox row becomes an event, and finds its handler."""

from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.types import CallbackQuery, ChatMemberUpdated, InaccessibleMessage, Message, TelegramObject

from bot.menus import Menus, concerns_menus
from bot.postman import Postman
from bot.window import Window, relax
from handlers.reception import Reception
from storage.database import Database
from storage.inbox import Inbox, InboxRow
from storage.moments import parsed

EVENTS: dict[str, type[TelegramObject]] = {
    "message": Message,
    "edited_message": Message,
    "callback_query": CallbackQuery,
    "my_chat_member": ChatMemberUpdated,
}
"""The kinds of updates that we ask for. A model of the whole update would cost as much again."""

OF_A_BUTTON = ("message_id", "chat")
"""What is read of the message whose button was pressed: as much as Telegram says of one that is too old."""


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
        window = Window(self.database, row.key, row.flood)
        await self._hear(
            row.update_id, body, {"open_books": window.open, "recorded": row.received_at, "bot": self.bot}
        )
        if not window.opened:
            await self.inbox.mark_done(row.key)
        self.postman.wake()
        if concerns_menus(body):
            self.menus.soon()
        if query := body.get("callback_query"):
            relax(self.bot, query["id"])

    async def _hear(self, update: int, body: dict[str, Any], data: dict[str, Any]) -> None:
        """Straight to the routers: the way through the dispatcher asks what we know already."""
        kind = next((each for each in EVENTS if body.get(each) is not None), None)
        if kind is None:  # one that we have not asked for
            return
        event = EVENTS[kind].model_validate(_heard(body[kind]), context={"bot": self.bot})
        await self.reception(update, event, data)
        for router in self.dispatcher.sub_routers:
            if (
                await router.propagate_event(kind, event, **self.dispatcher.workflow_data, **data)
                is not UNHANDLED
            ):
                return


def _heard(said: Any) -> Any:  # noqa: ANN401 - any JSON
    """The event without what nobody reads; only a pressed button has a message inside."""
    under = said.get("message") if isinstance(said, dict) else None
    if not isinstance(under, dict):
        return said
    kept = {name: under[name] for name in OF_A_BUTTON if name in under}
    return {**said, "message": InaccessibleMessage.model_validate(kept)}
