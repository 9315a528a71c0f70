"""What an update was, in a word, and the words in it, as far as its body is still kept."""

import json
import re
from typing import Any

KINDS = {"callback_query": "button", "edited_message": "edited"}
CONTENTS = ("photo", "document", "voice", "video", "sticker", "location")
LONGEST = 60
TOKEN = re.compile(r"(?<![0-9A-Za-z_])([ipr]_)[0-9A-Za-z_-]{8,}")
"""What opens a door or names a label is not printed for others to read."""


def told(kind: str, body: str | None) -> tuple[str, str]:
    """How it came (text, button, edited, photo, …, other) and its words, shortened."""
    said = _object(_loaded(body).get(kind))
    how = KINDS.get(kind) or next((each for each in CONTENTS if each in said), "text")
    if kind not in ("message", *KINDS):
        how = "other"
    words = _button(said) if how == "button" else said.get("text") or said.get("caption")
    short = " ".join(TOKEN.sub(r"\1…", str(words or "")).split())
    return how, short if len(short) <= LONGEST else f"{short[: LONGEST - 1]}…"


def _button(said: dict[str, Any]) -> str:
    """What stood on the button that was pressed."""
    rows = _list(_object(_object(said.get("message")).get("reply_markup")).get("inline_keyboard"))
    keys = [_object(key) for row in rows for key in _list(row)]
    found = (key.get("text") for key in keys if key.get("callback_data", "") == said.get("data"))
    return str(next(found, ""))


def _loaded(body: str | None) -> dict[str, Any]:
    """What is kept of the update; nothing once it has expired, or where it is no JSON any more."""
    try:
        return _object(json.loads(body)) if body else {}
    except (ValueError, RecursionError):
        return {}


def _list(said: object) -> list[Any]:
    return said if isinstance(said, list) else []


def _object(said: object) -> dict[str, Any]:
    return said if isinstance(said, dict) else {}
