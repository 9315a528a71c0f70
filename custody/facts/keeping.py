"""What people say when it cannot be done in time: kept overnight, late, or the federal system refuses."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Refusal
from custody.facts.happened import Happened
from custody.facts.names import Deadline, Who
from custody.facts.refusals import OfPacket
from custody.facts.sittings import Noted


@dataclass(frozen=True, slots=True, kw_only=True)
class Stays(Happened):
    """The packet stays with its holder until tomorrow, with a reason: a legal answer (field story 5).

    `cause` is a known reason's code, or empty when it was said in `words`.
    """

    by: Who
    due: Deadline
    cause: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delayed(Happened):
    """The holder cannot make the deadline, and says when it will be done; the deadline itself stays."""

    step: str
    by: Who
    promised: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DueMoved(Happened):
    """The sitting was moved or the calendar changed, and the packet's deadline with it."""

    due: Deadline
    before: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadRefused(Noted):
    """The federal system does not take the marks: a dated attempt of the school (field story 1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadDelayed(Noted):
    """The school cannot upload in time, and says when it will."""

    promised: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class InTime(OfPacket):
    """The promised time lies before the deadline: there is nothing to be late with."""

    due: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class BadMoment(Refusal):
    """The promised time is over already, or too far away to be one."""

    text: str
