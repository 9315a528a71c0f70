"""One chat as Telegram keeps it and as a phone shows it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.telegram.shapes import Json


@dataclass(slots=True)
class Chat:
    """A chat between people and one bot; a message is replaced on edit, never changed in place."""

    shape: Json
    started: bool = False
    blocked: bool = False
    messages: dict[int, Json] = field(default_factory=dict)
    keyboard: Json | None = None
    alerts: list[Json] = field(default_factory=list)
    edited: set[int] = field(default_factory=set)

    @property
    def id(self) -> int:
        """Its identifier: a person's own, or a group's negative one."""
        number: int = self.shape["id"]
        return number

    @property
    def private(self) -> bool:
        """Whether only one person sits in it."""
        return self.id > 0

    def keep(self, message: Json) -> None:
        """Put a new or an edited message in its place."""
        self.messages[message["message_id"]] = message

    def remember_keyboard(self, markup: Json | None) -> None:
        """Take over the reply keyboard that came with a message of the bot."""
        if markup is None or "inline_keyboard" in markup:
            return
        self.keyboard = markup if "keyboard" in markup else None

    def view(self, message: Json) -> Json:
        """Describe a message as a phone shows it: a new keyboard alone does not make it «edited»."""
        return {**message, "edited": True} if message["message_id"] in self.edited else message
