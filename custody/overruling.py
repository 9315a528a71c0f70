"""Which entries of a stream later ones took back or put right: undone, annulled, corrected, noted anew."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from custody.facts.base import Fact, decode

Content = dict[str, Any]

CORRECTED = "corrected"
"""How an entry was overruled that still stands, otherwise."""


@dataclass(frozen=True, slots=True)
class Overruled:
    """A later entry, `seq`, took an entry back or put it right: undone, annulled, corrected; `now` is so."""

    seq: int
    how: str
    now: Fact | None = None


def overruled(contents: Sequence[Content]) -> dict[int, Overruled]:
    """What became of entries, by their numbers; the contents are those of one stream, oldest first."""
    later = {of: _overruled(content) for content in contents for of in _over(content)}
    return later | {of: Overruled(seq, CORRECTED) for of, seq in _noted_anew(contents)}


def _noted_anew(contents: Sequence[Content]) -> Iterator[tuple[int, int]]:
    """Milestones whose time or number was noted anew: the new one says when the old one was."""
    noted: dict[tuple[str, str], int] = {}
    for content in contents:
        fact = content["body"].get("fact") or {}
        if content["kind"] != "milestone" or not content["accepted"]:
            continue
        if (before := noted.get((fact["milestone"], fact.get("corrects", "")))) is not None:
            yield before, content["seq"]
        noted[fact["milestone"], fact["at"]] = content["seq"]


def _overruled(content: Content) -> Overruled:
    now = content["body"]["fact"].get("now")
    if not isinstance(now, dict):
        return Overruled(content["seq"], content["kind"])
    return Overruled(content["seq"], CORRECTED, read_value(now))


def _over(content: Content) -> tuple[int, ...]:
    """Which earlier entry of the same stream an accepted entry points at: its fact names it by `of`."""
    fact = content["body"].get("fact") or {}
    of = fact.get("of") if content["accepted"] else None
    return (of,) if isinstance(of, int) and not isinstance(of, bool) and 0 < of < content["seq"] else ()


def read_value(said: Content | None) -> Any:  # noqa: ANN401 - any value of ours
    """The value, or None for one of another version: a paper is printed all the same."""
    try:
        return None if said is None else decode(said)
    except (KeyError, TypeError, ValueError):
        return None
