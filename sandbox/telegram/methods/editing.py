"""Messages that a bot changes or takes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.telegram.entities import caption, message_text
from sandbox.telegram.errors import bad
from sandbox.telegram.keyboards import inline_only
from sandbox.telegram.methods.registry import Call, method
from sandbox.telegram.methods.sending import text_parts

if TYPE_CHECKING:
    from sandbox.telegram.shapes import Json

DELETABLE_SECONDS = 48 * 3600
SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)
CAPTIONED = frozenset({"photo", "document", "voice", "video", "audio", "animation"})


@method("editMessageText", counted=True)
async def edit_message_text(call: Call) -> Json:
    """Give a message another text and the keyboard of the call."""
    text = message_text(call.params)
    message = _own(call)
    if "text" not in message:
        words = "there is no text in the message to edit"
        raise bad(words)
    return _change(call, message, ("text", "entities"), text_parts(text, "text"))


@method("editMessageCaption", counted=True)
async def edit_message_caption(call: Call) -> Json:
    """Give a picture or a file another caption."""
    text = caption(call.params)
    message = _own(call)
    if not CAPTIONED & message.keys():
        words = "there is no caption in the message to edit"
        raise bad(words)
    return _change(call, message, ("caption", "caption_entities"), text_parts(text, "caption"))


@method("editMessageReplyMarkup", counted=True)
async def edit_message_reply_markup(call: Call) -> Json:
    """Give a message another inline keyboard, or none."""
    return _change(call, _own(call), (), {})


@method("deleteMessage")
async def delete_message(call: Call) -> bool:
    """Take a message away, within 48 hours."""
    chat = call.chat()
    number = call.params.integer("message_id")
    message = chat.messages.get(number)
    if message is None:
        words = "message to delete not found"
        raise bad(words)
    if call.cloud.now() - message["date"] > DELETABLE_SECONDS:
        words = "message can't be deleted for everyone"
        raise bad(words)
    del chat.messages[number]
    call.cloud.tell("deleted", chat.id, bot=call.account.username, message_id=number)
    return True


def _own(call: Call) -> Json:
    chat = call.chat()
    if not call.params.text("message_id"):
        words = "message identifier is not specified"
        raise bad(words)
    message = chat.messages.get(call.params.integer("message_id"))
    if message is None:
        words = "message to edit not found"
        raise bad(words)
    if message["from"]["id"] != call.account.id:
        words = "message can't be edited"
        raise bad(words)
    return message


def _change(call: Call, message: Json, old: tuple[str, ...], new: Json) -> Json:
    markup = inline_only(call.params)
    rest = {key: value for key, value in message.items() if key not in (*old, "reply_markup", "edit_date")}
    changed = {**rest, **new, **({"reply_markup": markup} if markup else {})}
    if {**changed, "edit_date": 0} == {**message, "edit_date": 0}:
        raise bad(SAME)
    changed["edit_date"] = int(call.cloud.now())
    chat = call.chat()
    if old:
        chat.edited.add(changed["message_id"])
    call.cloud.show(call.account, chat, changed)
    return changed
