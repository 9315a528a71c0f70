"""What a person can ask of the desk for one packet, as types."""

from dataclasses import dataclass
from datetime import datetime

from custody.roles import Person


@dataclass(frozen=True, slots=True)
class Look:
    """A label was scanned: by link, typed code, or photo (`via`)."""

    via: str


@dataclass(frozen=True, slots=True)
class Take:
    """«It is in my hands», for the named step or the one that fits; `broken` is the seal."""

    step: str = ""
    broken: bool = False


@dataclass(frozen=True, slots=True)
class Announce:
    """«I am handing it over», or «sent with the driver» when a carrier is named."""

    carrier: str = ""


@dataclass(frozen=True, slots=True)
class Confirm:
    """«Yes, I gave it»; an empty step means whichever handover waits for this person."""

    step: str = ""


@dataclass(frozen=True, slots=True)
class Deny:
    """«No, I did not give it»."""

    step: str = ""


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the last step; `of` is its number in the ledger, `step` its name, if they are known."""

    of: int = 0
    step: str = ""


@dataclass(frozen=True, slots=True)
class Pack:
    """The works are in the packet (M 11.5): numbers of works (None: not said), papers inside, the seal."""

    listed: int | None
    wrote: int | None
    variants: str = ""
    spoiled: int = 0
    special: int = 0
    criteria: bool | None = None
    protocol: bool | None = None
    seal: str = ""
    room: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """So many works were counted (None: as declared), for the named step or for the one that is due."""

    counted: int | None
    step: str = ""


@dataclass(frozen=True, slots=True)
class Assign:
    """This expert is to check the packet."""

    expert: Person


@dataclass(frozen=True, slots=True)
class Issue:
    """The chair states that an expert without a phone has taken the packet («in the chair's words»)."""

    expert: Person


@dataclass(frozen=True, slots=True)
class HandOut:
    """The chair gives the packet to this expert: offered to whoever has a phone, else issued."""

    expert: Person


@dataclass(frozen=True, slots=True)
class Stay:
    """«It stays with me until tomorrow»: a known `cause`, or the reason in `words`."""

    cause: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Delay:
    """«I cannot make it in time, but by then»."""

    promised: datetime


@dataclass(frozen=True, slots=True)
class Report:
    """Something is wrong with the packet; `what` is one of the kinds of `custody.incidents`."""

    what: str


@dataclass(frozen=True, slots=True)
class Reseal:
    """Another seal is on the packet, with this number or none, for this reason."""

    seal: str
    reason: str


Act = (
    Look | Take | Announce | Confirm | Deny | Undo | Pack | Count | Assign | Issue | Stay | Delay | Report
    | Reseal | HandOut
)  # fmt: skip
