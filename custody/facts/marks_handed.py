"""Marks handed on: the protocol and the collection form, and whether they are of all works (S 16-17)."""

from dataclasses import dataclass

from custody.facts.base import Fact
from custody.facts.names import SittingName


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksHanded(Fact):
    """What comes with the nameless protocol, for the organisation and the coordinators (S 16).

    `final` when it is the chair's decision after a second check.
    """

    subject: str
    grade: str
    works: int
    lines: tuple[Fact, ...]
    final: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FormHanded(Fact):
    """What comes with the filled collection form.

    `of`: the packets hold more works than have marks so far, so many; 0 otherwise.  `changed`: the form was
    uploaded before, and these codes have other marks now.
    """

    subject: str
    grade: str
    works: int
    of: int = 0
    changed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormShort(Fact):
    """The upload is noted, but marks, or the `form`, are of `works` of the `of` works that were packed."""

    sitting: SittingName
    works: int
    of: int
    form: bool = False
