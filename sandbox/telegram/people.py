"""What people do in their chats with a bot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.telegram.chat import Chat
from sandbox.telegram.entities import found, trim
from sandbox.telegram.shapes import group_chat

if TYPE_CHECKING:
    from sandbox.telegram.account import Account
    from sandbox.telegram.cloud import Cloud
    from sandbox.telegram.shapes import Json


class ImpossibleError(Exception):
    """What a person cannot do on a phone; the words go back to whoever steers the phone."""


def text_parts(text: str) -> Json:
    """Describe a typed text with the links and commands that Telegram finds in it."""
    text, entities = trim(text, found(text, []))
    return {"text": text, "entities": entities} if entities else {"text": text}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a phone, and the bot they deal with."""

    cloud: Cloud
    account: Account
    user: Json

    def chat(self, group: Json | None = None) -> Chat:
        """Open the chat in which they are about to write; whoever writes has unblocked the bot."""
        self.account.met.add(self.user["id"])
        if group is None:
            chat = self.account.private(self.user)
            self.block(blocked=False)
        else:
            shape = group_chat(group["id"], group.get("title", "Group"))
            chat = self.account.chats.setdefault(group["id"], Chat(shape))
        chat.started = True
        return chat

    def write(self, chat: Chat, parts: Json, date: int | None = None) -> tuple[int | None, Json]:
        """Send a message to the bot; gives the number of its update and the message."""
        if date is not None:
            parts = {"date": date, **parts}
        message = self.cloud.post(self.account, chat, self.user, parts)
        if chat.keyboard and chat.keyboard.get("one_time_keyboard"):
            chat.keyboard = None
            self.cloud.tell("keyboard", chat.id, bot=self.account.username, keyboard=None)
        return self.cloud.queue(self.account, "message", message, chat.id), message

    def rewrite(self, chat: Chat, number: int, parts: Json) -> tuple[int | None, Json]:
        """Edit one's own message."""
        message = chat.messages.get(number)
        if message is None or message["from"]["id"] != self.user["id"]:
            words = f"message {number} of this person is not in the chat"
            raise ImpossibleError(words)
        kept = {key: value for key, value in message.items() if key not in ("text", "entities", "caption")}
        changed = {**kept, **parts, "edit_date": int(self.cloud.now())}
        chat.edited.add(number)
        self.cloud.show(self.account, chat, changed)
        return self.cloud.queue(self.account, "edited_message", changed, chat.id), changed

    def press(self, chat: Chat, number: int, button_data: str) -> tuple[int | None, str]:
        """Press an inline button; a message that is gone goes to the bot as an inaccessible one."""
        identifier = self.account.ask(self.user["id"], chat.id, self.cloud.now())
        gone = {"chat": chat.shape, "message_id": number, "date": 0}
        query = {
            "id": identifier,
            "from": self.user,
            "message": chat.messages.get(number, gone),
            "chat_instance": str(chat.id * 31 + self.account.id),
            "data": button_data,
        }
        return self.cloud.queue(self.account, "callback_query", query, chat.id), identifier

    def block(self, *, blocked: bool) -> int | None:
        """Stop the bot, or let it write again; the bot learns it as a change of its own membership."""
        chat = self.account.private(self.user)
        if chat.blocked == blocked:
            return None
        old, new = ("member", "kicked") if blocked else ("kicked", "member")
        chat.blocked = blocked
        change = {
            "chat": chat.shape,
            "from": self.user,
            "date": int(self.cloud.now()),
            "old_chat_member": self._membership(old),
            "new_chat_member": self._membership(new),
        }
        self.cloud.tell("blocked", chat.id, bot=self.account.username, blocked=blocked)
        return self.cloud.queue(self.account, "my_chat_member", change, chat.id)

    def _membership(self, status: str) -> Json:
        until = {"until_date": 0} if status == "kicked" else {}
        return {"user": self.account.user(), "status": status, **until}
