"""Marks handed on: the protocol and the collection form, and whether they are of all works (S 16-17)."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal
from custody.facts.names import SittingName, Who


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


@dataclass(frozen=True, slots=True, kw_only=True)
class FormStands(Refusal):
    """The school itself has sent its form: a coordinator's other one takes its place when it is sent again.

    `count` sittings are so; `sha256` is of the file that was sent.
    """

    sitting: SittingName
    by: Who
    works: int
    at: datetime
    count: int
    sha256: str
