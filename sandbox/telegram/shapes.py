"""The JSON that travels between a bot and Telegram."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


def utf16(text: str) -> int:
    """Count the text as Telegram does, in UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def private_chat(user: Json) -> Json:
    """Describe the private chat with this person."""
    names = {key: user[key] for key in ("first_name", "last_name", "username") if user.get(key)}
    return {"id": user["id"], "type": "private", **names}


def group_chat(chat_id: int, title: str) -> Json:
    """Describe a group by its negative identifier."""
    return {"id": chat_id, "type": "supergroup" if chat_id < -(10**12) else "group", "title": title}
