"""What happened at a sitting: milestones seen by the observer, and the upload (M 11.2-11.5, 12.1)."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal, Value
from custody.facts.names import Deadline, Receipt, SittingName, Who
from custody.facts.on_paper import OnPaper


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted(Fact):
    """Something that the desk accepted about a sitting; the receipt is added when the ledger has it."""

    sitting: SittingName
    at: datetime
    by: Who
    receipt: Receipt | None = None
    paper: OnPaper | None = None


@dataclass(frozen=True, slots=True)
class CountsApart(Value):
    """Not as many works were collected at a sitting as were handed out; whatever the reason is (M 11.4)."""

    handed_out: int
    collected: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone(Noted):
    """An act witnessed at a sitting; `number` of participants or works where it counts, `note` a code.

    `apart` is said in answers only: it may be put right by the next word, and is never written.
    """

    milestone: str
    number: int | None = None
    note: str = ""
    stated: bool = False
    corrects: datetime | None = None
    apart: CountsApart | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneUndone(Noted):
    """The observer takes back their last milestone, entry `of`; the one it had corrected `stands` again."""

    milestone: str
    of: int
    stands: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneLate(Refusal):
    """The minutes for taking a milestone back are over; its time can still be corrected."""

    sitting: SittingName
    milestone: str
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Uploaded(Noted):
    """The marks are entered and the form is in the federal system (M 12.1, S 17); waits for no packet.

    They had to be there by `was_due`.
    """

    late: bool = False
    was_due: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadUndone(Noted):
    """The school takes back that the form was uploaded; the ledger keeps both."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyNoted(Refusal):
    """This milestone, or the upload, stands already; it can be corrected with its time."""

    sitting: SittingName
    milestone: str
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NotYourSitting(Refusal):
    """The sitting belongs to somebody else; nothing is written."""

    expected: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingAhead(Refusal):
    """The sitting's day has not come: nothing can have happened there."""

    sitting: SittingName


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingCard(Fact):
    """A sitting at a glance: milestones, packets, who came by rooms, when the marks must be uploaded."""

    sitting: SittingName
    milestones: tuple[Milestone, ...] = ()
    packets: int
    packed: int = 0
    starts: str = ""
    place: str = ""
    without: str = ""
    upload: Deadline | None = None
    uploaded: datetime | None = None
    stuck: datetime | None = None
    apart: CountsApart | None = None
    rooms: int = 0
    came: int = 0
    organisers: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WhichSitting(Fact):
    """Several sittings, or none, could be meant by what was typed: the person chooses."""

    milestone: str
    cards: tuple[Fact, ...] = ()
