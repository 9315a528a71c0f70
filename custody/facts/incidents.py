"""What becomes of an incident: reported, described, proved by a photo, taken, resolved (M 10.2)."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal
from custody.facts.names import PacketName, Receipt, SittingName, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class OfIncident(Fact):
    """Something about incident `number`, in the chain of its packet or of its sitting."""

    number: int
    what: str
    packet: PacketName | None = None
    sitting: SittingName | None = None
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingIncident(OfIncident):
    """Something at a sitting that must be looked into; the work goes on. `rooms` are where it was."""

    at: datetime
    by: Who
    rooms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentNoted(OfIncident):
    """For whoever reported: it is recorded and the coordinator knows; `asks` when words or a photo help."""

    at: datetime
    asks: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentDescribed(OfIncident):
    """The one line that somebody wrote about it."""

    at: datetime
    by: Who
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceKept(OfIncident):
    """A photo of the seal or the label is kept until `keep_until`; `sha256` in hex is of its bytes."""

    at: datetime
    by: Who
    sha256: str
    keep_until: datetime
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentTaken(OfIncident):
    """A coordinator looks into it."""

    at: datetime
    by: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentResolved(OfIncident):
    """How it ended, in the coordinator's words; `by` authorised it, on the order if one was named.

    Without words it is `because` the report of rooms that showed it is gone, or is corrected.
    """

    at: datetime
    by: Who
    words: str
    order: str = ""
    because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatHappened(Fact):
    """The kinds of incidents, each a button; `choosing` when the person first says of which packet."""

    packet: PacketName | None = None
    sitting: SittingName | None = None
    choosing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentDone(Fact):
    """Nothing more is added to the incident."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentLine(OfIncident):
    """One line of the list: since when, who takes care of it, and what was said."""

    at: datetime
    taken_by: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incidents(Fact):
    """/incidents: what is not resolved, oldest first."""

    count: int
    lines: tuple[IncidentLine, ...] = ()
    page: int = 1
    pages: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentClosed(Refusal):
    """It was resolved before; the words stand."""

    number: int
    words: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentHeld(Refusal):
    """Another coordinator looks into it already; whoever wants to take it over says so once more."""

    number: int
    what: str
    by: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentElsewhere(Refusal):
    """No such incident, or it is not this person's to settle."""

    number: int
