"""One question of a form."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from custody.readers import Parsed


@dataclass(frozen=True, slots=True)
class Field:
    """One question: `read` turns the typed text into answers, or None when it is no answer.

    `unsaid` is what is written when the person went on to something else without answering; `fits` says
    whether the answer goes with those before it, `example` makes one of them.
    """

    name: str
    read: Callable[[str], Parsed | None]
    quick: tuple[str, ...] = ()
    unsaid: str = ""
    fits: Callable[[Mapping[str, Any]], bool] | None = None
    example: Callable[[Mapping[str, Any]], str] | None = None
