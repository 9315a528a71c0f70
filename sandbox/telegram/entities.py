"""Texts and captions as Telegram stores them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sandbox.telegram.errors import bad
from sandbox.telegram.html_cursor import Cursor
from sandbox.telegram.html_text import HtmlParser
from sandbox.telegram.shapes import utf16

if TYPE_CHECKING:
    from sandbox.telegram.params import Params
    from sandbox.telegram.shapes import Json

Formatted = tuple[str, "list[Json]"]

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
FOUND = re.compile(
    r"(?P<url>\bhttps?://[^\s<>\"»]+[^\s<>\"».,:;!?)]|\bt\.me/[^\s<>\"»]+[^\s<>\"».,:;!?)])"
    r"|(?<![\w/])(?P<bot_command>/[A-Za-z][A-Za-z0-9_]{0,31}(?:@\w+)?)(?![\w/])"
    r"|(?<!\w)(?P<mention>@[A-Za-z]\w{3,31})\b"
)


def formatted(params: Params, name: str) -> Formatted:
    """Read a text with its entities: parsed, cleaned, trimmed and with links and commands found."""
    text, entities = _parsed(params, name)
    text = CONTROL.sub(" ", text)
    return trim(text, found(text, entities))


def _parsed(params: Params, name: str) -> Formatted:
    text = params.text(name).replace("\r", "")
    mode = params.text("parse_mode").lower()
    if mode == "html":
        return HtmlParser(Cursor(text)).parse() if "<" in text or "&" in text else (text, [])
    if mode not in ("", "none"):
        words = "unsupported parse_mode"
        raise bad(words)
    entities = params.parsed("caption_entities" if name == "caption" else "entities", "entities")
    return text, list(entities) if isinstance(entities, list) else []


def found(text: str, entities: list[Json]) -> list[Json]:
    """Add the links, commands and mentions that Telegram finds by itself."""
    if "/" not in text and "@" not in text:
        return entities
    more = list(entities)
    for match in FOUND.finditer(text):
        offset = utf16(text[: match.start()])
        length = utf16(match.group())
        if not any(
            one["offset"] < offset + length and offset < one["offset"] + one["length"] for one in entities
        ):
            more.append({"offset": offset, "length": length, "type": match.lastgroup})
    return sorted(more, key=lambda one: (one["offset"], -one["length"]))


def trim(text: str, entities: list[Json]) -> Formatted:
    """Cut the empty space around a text and move its entities along."""
    trimmed = text.strip()
    if trimmed == text:
        return text, entities
    lead = utf16(text[: len(text) - len(text.lstrip())])
    whole = utf16(trimmed)
    kept = []
    for one in entities:
        start = max(0, one["offset"] - lead)
        end = min(whole, one["offset"] + one["length"] - lead)
        if end > start:
            kept.append({**one, "offset": start, "length": end - start})
    return trimmed, kept


def message_text(params: Params) -> Formatted:
    """Read the text of a message; it may be neither empty nor longer than 4096."""
    if not params.text("text"):
        words = "message text is empty"
        raise bad(words)
    text, entities = formatted(params, "text")
    if not text:
        words = "message text is empty"
        raise bad(words)
    if utf16(text) > TEXT_LIMIT:
        words = "message is too long"
        raise bad(words)
    return text, entities


def caption(params: Params) -> Formatted:
    """Read a caption; it may be empty, but no longer than 1024."""
    text, entities = formatted(params, "caption")
    if utf16(text) > CAPTION_LIMIT:
        words = "message caption is too long"
        raise bad(words)
    return text, entities
