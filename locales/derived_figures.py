"""Figures of tenths in words: the whole part and the tenth apart, with the language's own sign between."""

from collections.abc import Callable
from typing import Any

TENTHS = 10
MINUS = "\N{MINUS SIGN}"
SHORT = 16
"""So many characters of a SHA-256 are enough to compare two files by eye; the ledger has all of it."""


def _whole(name: str) -> Callable[[Any], str]:
    return lambda value: f"{MINUS if getattr(value, name) < 0 else ''}{abs(getattr(value, name)) // TENTHS}"


def _tenth(name: str) -> Callable[[Any], str]:
    return lambda value: str(abs(getattr(value, name)) % TENTHS)


def _percent(name: str) -> Callable[[Any], str]:
    return lambda value: str(round(getattr(value, name) / TENTHS)).replace("-", MINUS)


def _short(fact: Any) -> str:  # noqa: ANN401 - a fact about a file
    return str(fact.sha256[:SHORT])


FIGURES: dict[tuple[str, str], Callable[[Any], str | int]] = {
    **{("sample-reason", f"{name}_whole"): _whole(name) for name in ("excess", "errors")},
    **{("sample-reason", f"{name}_tenth"): _tenth(name) for name in ("excess", "errors")},
    **{("sample-reason", f"{name}_percent"): _percent(name) for name in ("value", "usual")},
    ("thresholds", "errors_whole"): _whole("errors"),
    ("thresholds", "errors_tenth"): _tenth("errors"),
    ("results-taken", "sha256_short"): _short,
    ("sample-sent", "sha256_short"): _short,
    ("results-forgotten", "sha256_short"): _short,
}
"""By kind and name."""
