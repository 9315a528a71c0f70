"""A place in a text of Telegram's HTML."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NoReturn

from sandbox.telegram.errors import bad

NAME = re.compile(r"[^\s>]*")
ATTRIBUTE = re.compile(r"[^\s=>]*")
TOKEN = re.compile(r"[0-9A-Za-z.-]*")
SPACE = re.compile(r"\s*")
CHARACTER = re.compile(r"&(?:(lt|gt|amp|quot)|#(\d{1,8})|#[xX]([0-9a-fA-F]{1,7}));?")
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
LAST_CHARACTER = 0x10FFFF
SURROGATES = range(0xD800, 0xE000)


def unescape(match: re.Match[str]) -> str:
    """Turn a character reference into its character; an impossible one stays as it is."""
    name, decimal, hexadecimal = match.groups()
    if name:
        return NAMED[name]
    number = int(decimal) if decimal else int(hexadecimal, 16)
    return chr(number) if 0 < number <= LAST_CHARACTER and number not in SURROGATES else match.group()


@dataclass(slots=True)
class Cursor:
    """Where the reading stands; `fail` refuses in Telegram's words, with the offset in bytes."""

    source: str
    at: int = 0

    @property
    def ended(self) -> bool:
        """Whether there is nothing left."""
        return self.at >= len(self.source)

    def sees(self, mark: str) -> bool:
        """Tell whether this comes next."""
        return self.source.startswith(mark, self.at)

    def take(self, pattern: re.Pattern[str]) -> str:
        """Read what fits the pattern, perhaps nothing."""
        match = pattern.match(self.source, self.at)
        if match is None:
            return ""
        self.at = match.end()
        return match.group()

    def value(self, begin: int) -> str:
        """Read the value of an attribute, quoted or bare."""
        quote = self.source[self.at]
        if quote not in "\"'":
            return self._bare()
        end = self.source.find(quote, self.at + 1)
        if end < 0:
            self.fail("Unclosed start tag", begin)
        value, self.at = self.source[self.at + 1 : end], end + 1
        return CHARACTER.sub(unescape, value)

    def _bare(self) -> str:
        start = self.at
        token = self.take(TOKEN).lower()
        if not self.ended and self.source[self.at] not in " \t\r\n>":
            self.fail("Unexpected end of name token", start)
        return token

    def byte(self, index: int) -> int:
        """Count the bytes before a character."""
        return len(self.source[:index].encode("utf-8", "replace"))

    def fail(self, words: str, index: int | None = None) -> NoReturn:
        """Refuse the text."""
        place = "" if index is None else f" at byte offset {self.byte(index)}"
        words = f"can't parse entities: {words}{place}"
        raise bad(words)
