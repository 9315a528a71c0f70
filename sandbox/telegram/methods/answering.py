"""Answers to pressed buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.telegram.errors import bad
from sandbox.telegram.methods.registry import Call, method
from sandbox.telegram.shapes import utf16

if TYPE_CHECKING:
    from sandbox.telegram.shapes import Json

ANSWER_LIMIT = 200
PATIENCE_SECONDS = 15
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


@method("answerCallbackQuery")
async def answer_callback_query(call: Call) -> bool:
    """End the waiting of a pressed button, once and in time; perhaps with a notice."""
    text = call.params.text("text")
    if utf16(text) > ANSWER_LIMIT:
        words = "MESSAGE_TOO_LONG"
        raise bad(words)
    identifier = call.params.text("callback_query_id").strip('"')
    query = call.account.queries.get(identifier)
    if query is None or call.cloud.now() - query.asked_at > PATIENCE_SECONDS:
        raise bad(TOO_OLD)
    del call.account.queries[identifier]
    chat = call.account.chats.get(query.chat_id)
    alert: Json = {
        "callback_query_id": identifier,
        "user_id": query.user_id,
        "text": text,
        "show_alert": call.params.flag("show_alert"),
        "url": call.params.text("url"),
        "date": int(call.cloud.now()),
    }
    if chat is not None:
        chat.alerts.append(alert)
    call.cloud.tell("answer", query.chat_id, bot=call.account.username, alert=alert)
    return True
