"""Messages that a bot sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.telegram.entities import message_text
from sandbox.telegram.errors import bad
from sandbox.telegram.keyboards import reply_markup
from sandbox.telegram.methods.registry import Call, method

if TYPE_CHECKING:
    from sandbox.telegram.chat import Chat
    from sandbox.telegram.entities import Formatted
    from sandbox.telegram.shapes import Json

ACTIONS = frozenset({"typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
                     "upload_document", "choose_sticker", "find_location", "record_video_note",
                     "upload_video_note"})  # fmt: skip


@method("sendMessage", counted=True)
async def send_message(call: Call) -> Json:
    """Send a text."""
    text = message_text(call.params)
    return send(call, text_parts(text, "text"))


@method("sendChatAction")
async def send_chat_action(call: Call) -> bool:
    """Show that something is being prepared."""
    action = call.params.text("action").lower()
    if action not in ACTIONS:
        words = "wrong parameter action in request"
        raise bad(words)
    call.cloud.tell("action", call.chat().id, bot=call.account.username, action=action)
    return True


def text_parts(text: Formatted, name: str) -> Json:
    """Describe a text or a caption inside a message."""
    parts: Json = {name: text[0]} if text[0] else {}
    if text[1]:
        parts["entities" if name == "text" else "caption_entities"] = text[1]
    return parts


def send(call: Call, parts: Json) -> Json:
    """Write the bot's message into the chat that the call names."""
    markup = reply_markup(call.params)
    chat = call.chat()
    parts = {**_replied(call, chat), **parts}
    if markup is not None and "inline_keyboard" in markup:
        parts["reply_markup"] = markup
    chat.remember_keyboard(markup)
    message = call.cloud.post(call.account, chat, call.account.user(), parts)
    if markup is not None and "inline_keyboard" not in markup:
        call.cloud.tell("keyboard", chat.id, bot=call.account.username, keyboard=chat.keyboard)
    return message


def _replied(call: Call, chat: Chat) -> Json:
    reply = call.params.parsed("reply_parameters", "reply parameters")
    if not isinstance(reply, dict):
        reply = {"message_id": call.params.integer("reply_to_message_id")}
    number = int(reply.get("message_id") or 0)
    if not number:
        return {}
    original = chat.messages.get(number)
    if original is not None:
        return {"reply_to_message": without_reply(original)}
    if reply.get("allow_sending_without_reply") or call.params.flag("allow_sending_without_reply"):
        return {}
    words = "message to be replied not found"
    raise bad(words)


def without_reply(message: Json) -> Json:
    """Describe a message inside another one: what it itself replies to is left out."""
    return {key: value for key, value in message.items() if key != "reply_to_message"}
