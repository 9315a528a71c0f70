"""One bot's account: everything Telegram keeps for a token."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sandbox.telegram.chat import Chat
from sandbox.telegram.shapes import private_chat

if TYPE_CHECKING:
    from sandbox.telegram.hook import Webhook
    from sandbox.telegram.shapes import Json
    from sandbox.telegram.updates import UpdateQueue


@dataclass(slots=True)
class Query:
    """A pressed button that waits for its answer."""

    user_id: int
    chat_id: int
    asked_at: float


@dataclass(slots=True)
class Account:
    """A bot with its chats, its updates and its settings."""

    token: str
    username: str
    updates: UpdateQueue
    chats: dict[int, Chat] = field(default_factory=dict)
    met: set[int] = field(default_factory=set)
    queries: dict[str, Query] = field(default_factory=dict)
    commands: dict[str, list[Json]] = field(default_factory=dict)
    webhook: Webhook | None = None
    next_message_id: int = 1

    @property
    def id(self) -> int:
        """The number before the colon of the token."""
        return int(self.token.partition(":")[0])

    def user(self) -> Json:
        """Describe the bot as a sender."""
        return {"id": self.id, "is_bot": True, "first_name": self.username, "username": self.username}

    def new_message_id(self) -> int:
        """Give the next number; private chats of one account share the count."""
        number = self.next_message_id
        self.next_message_id += 1
        return number

    def private(self, user: Json) -> Chat:
        """Find or open the chat with a person."""
        chat = self.chats.get(user["id"])
        if chat is None:
            chat = self.chats[user["id"]] = Chat(private_chat(user))
        return chat

    def ask(self, user_id: int, chat_id: int, at: float) -> str:
        """Open a callback query and give its identifier."""
        identifier = str(secrets.randbits(63))
        self.queries[identifier] = Query(user_id, chat_id, at)
        return identifier
