"""Corrections of what was noted at a sitting: its milestones and its upload."""

from dataclasses import dataclass

from custody.facts.base import Fact
from custody.facts.names import SittingName
from custody.facts.sittings import Milestone, Noted, Uploaded


@dataclass(frozen=True, slots=True, kw_only=True)
class NotedAnnulled(Noted):
    """Entry `of`, with this mark, did not happen: a milestone, or the upload."""

    of: int
    mark: str
    was: Milestone | Uploaded
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NotedCorrected(Noted):
    """Entry `of`, with this mark, was otherwise: `was` is what stood there, `now` what is so."""

    of: int
    mark: str
    was: Milestone | Uploaded
    now: Milestone | Uploaded
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WhichNoted(Fact):
    """What stands of a sitting and can be corrected, with the numbers of the entries."""

    sitting: SittingName
    lines: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NotedLine(Fact):
    """One of them, with its number."""

    seq: int
    what: Milestone | Uploaded


@dataclass(frozen=True, slots=True, kw_only=True)
class NotedPreview(Fact):
    """A correction about a sitting before it is written; without `now` it did not happen.

    `form` is its number, which the entry will name.
    """

    sitting: SittingName
    of: int
    was: Milestone | Uploaded
    now: Milestone | Uploaded | None = None
    reason: str
    changed: bool = False
    form: int = 0
