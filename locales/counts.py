"""Numbers as Fluent takes them: it chooses the plural by them, and writes them with their digits grouped."""

from functools import lru_cache
from typing import Any

from fluent_compiler.types import FluentInt

GROUPED = 1000
"""From here on a language groups the digits."""


class Count(FluentInt):  # type: ignore[misc]  # the library has no types
    """A number in words; most are small, and are written at once."""

    def format(self, locale: Any) -> str:  # noqa: ANN401 - Babel's, through a library without types
        """The number as this language writes it."""
        return str(int(self)) if 0 <= self < GROUPED else str(super().format(locale))


@lru_cache(maxsize=2048)
def count(number: int) -> Count:
    """The number; the same ones are said again and again."""
    return Count(number)
