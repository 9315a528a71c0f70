"""What of an update is kept: ids, chat, time and content, but nobody's name, username, phone or password."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from custody.credentials import REMOVED
from locales.typed_secrets import holds_credentials
from storage.moments import sorted_line

NAMES = frozenset(
    {
        "first_name", "last_name", "username", "title", "phone_number", "vcard", "sender_user_name",
        "author_signature", "signature", "bio", "custom_title", "sender_tag", "performer",
    }
)  # fmt: skip
"""Fields of Telegram's objects that name somebody."""


TEXTS = frozenset({"text", "caption", "question", "explanation", "url", "query", "description", "address"})
"""Fields that people fill with words of their own; a file's name is one too."""

ENDINGS = frozenset(
    {
        ".xlsx", ".xlsm", ".xls", ".xlsb", ".xltx", ".ods", ".csv", ".tsv", ".numbers",
        ".pdf", ".jpg", ".jpeg", ".png", ".heic", ".webp", ".docx", ".doc", ".zip",
    }
)  # fmt: skip
"""Of a file's name no more than one of these is kept."""

ABOUT_A_TEXT = frozenset({"entities", "caption_entities", "link_preview_options"})


def unlocked(update: Any) -> Any:  # noqa: ANN401 - any JSON
    """The same JSON without the texts in which somebody wrote a login or a password; the same object mostly.

    Nothing of such a text is kept, not even a hash: a short password could be guessed from it.
    """
    if isinstance(update, list):
        said = [unlocked(item) for item in update]
        return said if any(one is not other for one, other in zip(said, update, strict=True)) else update
    if not isinstance(update, dict):
        return update
    told = {key: _without(key, item) for key, item in update.items()}
    if all(told[key] is item for key, item in update.items()):
        return update
    secret = any(told[key] == REMOVED != update[key] for key in told)
    return {key: item for key, item in told.items() if not (secret and key in ABOUT_A_TEXT)}


def _without(key: str, item: Any) -> Any:  # noqa: ANN401 - any JSON
    if not isinstance(item, str):
        return unlocked(item)
    if key == "file_name" and holds_credentials(PurePath(item).stem):
        return _unnamed(item)
    return REMOVED if key in TEXTS and holds_credentials(item) else item


def redacted(update: Any) -> Any:  # noqa: ANN401 - any JSON
    """The same JSON with «-» for every name; of a file's name the ending is left."""
    if isinstance(update, dict):
        return {key: _kept(key, item) for key, item in update.items()}
    return [redacted(item) for item in update] if isinstance(update, list) else update


def _kept(key: str, item: Any) -> Any:  # noqa: ANN401 - any JSON
    if key in NAMES:
        return "-"
    return _unnamed(item) if key == "file_name" and isinstance(item, str) else redacted(item)


def _unnamed(file_name: str) -> str:
    """What the file is, by its ending, and not how it is called: pupils and teachers are named there."""
    ending = PurePath(file_name).suffix.lower()
    return f"-{ending}" if ending in ENDINGS else "-"


def fingerprint(update: dict[str, Any]) -> str:
    """SHA-256 of the original, so that what was sent can be proved without keeping names."""
    try:
        text = sorted_line(update)
    except RecursionError:
        text = "".join(_deep(update))
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class _Sign:
    """What stands between values."""

    text: str


def _deep(update: Any) -> Iterator[str]:  # noqa: ANN401 - any JSON
    """The same line, piece by piece, of JSON that is nested deeper than calls may be."""
    waiting = [update]
    while waiting:
        item = waiting.pop()
        if isinstance(item, _Sign):
            yield item.text
        elif isinstance(item, dict | list):
            waiting.extend(reversed(_inside(item)))
        else:
            yield sorted_line(item)


def _inside(item: dict[str, Any] | list[Any]) -> list[Any]:
    """A container's signs and values in their order."""
    is_dict = isinstance(item, dict)
    pairs = (
        [(f"{sorted_line(key)}:", item[key]) for key in sorted(item)]
        if is_dict
        else [("", one) for one in item]
    )
    parts: list[Any] = [_Sign("{" if is_dict else "[")]
    for number, (name, value) in enumerate(pairs):
        parts += [_Sign("," * (number > 0) + name), value]
    return [*parts, _Sign("}" if is_dict else "]")]
