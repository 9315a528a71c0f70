"""A part of the board as somebody has asked for it in words: what is clear, and what is not."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from custody.directory import Directory

Kind = Literal["organisation", "district", "subject", "grade", "day", "person", "step", "flag", "by"]


@dataclass(frozen=True, slots=True)
class Part:
    """One filter: its value (a code, a subject, a grade, an ISO day, an id, a step, a flag) and its name."""

    kind: Kind
    value: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """The filters that were understood; `unclear` are words that may mean one of `choices`, or nothing."""

    parts: tuple[Part, ...] = ()
    unclear: str = ""
    unknown: bool = False
    choices: tuple[Part, ...] = ()
    picture: bool = False


Reader = Callable[[str, Directory, date], Asked]
"""Reads what was typed after /status, with the campaign's names and today's day at hand."""
