"""The tags that Telegram's HTML knows and what they become."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from sandbox.telegram.shapes import Json

TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
}
ARGUMENTS = {
    ("a", "href"): "",
    ("code", "class"): "language-",
    ("span", "class"): "tg-",
    ("tg-emoji", "emoji-id"): "",
}


@dataclass(slots=True)
class Tag:
    """An open tag and the one attribute of it that matters."""

    name: str
    argument: str = ""

    def learn(self, attribute: str, value: str) -> None:
        """Keep an attribute when it means something for this tag."""
        if (self.name, attribute) == ("blockquote", "expandable"):
            self.argument = "expandable"
        prefix = ARGUMENTS.get((self.name, attribute))
        if prefix is not None and value.startswith(prefix):
            self.argument = value[len(prefix) :]


def entity_of(tag: Tag, inner: str) -> Json | None:
    """Describe the entity of a closed tag; None when it leaves none."""
    kind = TAGS[tag.name]
    if kind == "text_link":
        return _link(tag.argument or inner)
    if kind == "custom_emoji":
        return {"type": kind, "custom_emoji_id": tag.argument}
    if tag.argument == "expandable":
        return {"type": "expandable_blockquote"}
    if tag.name == "code" and tag.argument:
        return {"type": "pre", "language": tag.argument}
    return {"type": kind}


def _link(target: str) -> Json | None:
    if target.startswith("tg://user?id="):
        return {"type": "text_link", "url": target}
    if "://" not in target:
        target = f"http://{target}"
    return {"type": "text_link", "url": target} if good_url(target) is None else None


def good_url(url: str) -> str | None:
    """Say what is wrong with a link, None when it may stand in a message or on a button."""
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
    except ValueError:
        return "Wrong HTTP URL"
    if parts.scheme not in ("http", "https", "tg", "ton"):
        return "Unsupported URL protocol"
    return None if parts.netloc and " " not in parts.netloc else "URL host is empty"
