"""Corrections by the coordinator: new facts that point at what they correct; nothing is erased."""

from dataclasses import dataclass

from custody.facts.base import Fact, Refusal
from custody.facts.board import StoryLine
from custody.facts.happened import Happened
from custody.facts.names import PacketName, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Annulled(Happened):
    """Entry `of`, with this mark, did not happen; `holder` is who has the packet by what remains."""

    of: int
    mark: str
    was: Fact
    by: Who
    reason: str
    holder: Who | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected(Happened):
    """Entry `of`, with this mark, was otherwise: `was` is what stood there, `now` what is so."""

    of: int
    mark: str
    was: Fact
    now: Fact
    by: Who
    reason: str
    holder: Who | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WhichEntry(Fact):
    """The acts of a packet that can be corrected; the coordinator chooses one by its number."""

    packet: PacketName
    lines: tuple[StoryLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIsWrong(Fact):
    """One act was chosen: what is wrong with it."""

    packet: PacketName
    lines: tuple[StoryLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionPreview(Fact):
    """A correction before it is written, with all that follows from it.

    `missing` are steps that stay without a witness, `unfit` numbers of later entries that do not agree with
    it any more, `opens` and `closes` are of incidents about counts; `early`: times are out of order;
    `denial`: the incident of a denied handover opens again, or closes;
    `unjoined` are concerned but have no phone here; `asked` are those whose word is awaited again; `form` is
    its number, which the entry will name.
    """

    packet: PacketName
    of: int
    was: Fact
    now: Fact | None = None
    reason: str
    before: Who | None = None
    holder: Who | None = None
    step: str = ""
    missing: tuple[str, ...] = ()
    unfit: tuple[str, ...] = ()
    opens: int = 0
    closes: int = 0
    denial: str = ""
    early: bool = False
    changed: bool = False
    unjoined: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    form: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionMade(Fact):
    """A correction as it was written, and what followed: the incidents that it `closed` and `opened`.

    `asked` are those whose word for a handover is awaited again.
    """

    correction: Fact
    closed: tuple[Fact, ...] = ()
    opened: tuple[Fact, ...] = ()
    asked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CannotCorrect(Refusal):
    """The correction cannot be made so; `flaw` is a code."""

    packet: PacketName
    flaw: str
