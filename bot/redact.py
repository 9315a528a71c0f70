"""What of an update is kept: ids, chat, time and content, but nobody's name, username or phone."""

import hashlib
import json
from typing import Any

NAMES = frozenset(
    {
        "first_name", "last_name", "username", "title", "phone_number", "vcard", "sender_user_name",
        "author_signature", "signature", "bio", "custom_title", "sender_tag",
    }
)  # fmt: skip
"""Fields of Telegram's objects that name somebody."""


def redacted(update: Any) -> Any:  # noqa: ANN401 - any JSON
    """The same JSON with «-» for every name."""
    if isinstance(update, dict):
        return {key: "-" if key in NAMES else redacted(item) for key, item in update.items()}
    return [redacted(item) for item in update] if isinstance(update, list) else update


def fingerprint(update: dict[str, Any]) -> str:
    """SHA-256 of the original, so that what was sent can be proved without keeping names."""
    text = json.dumps(update, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
