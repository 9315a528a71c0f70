"""What happens while a packet is checked: assignments, counts, incidents (M 8.3, 11.7-11.9; S 16)."""

from dataclasses import dataclass

from custody.facts.happened import Happened
from custody.facts.names import Deadline, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted(Happened):
    """Works counted where the packet is open: at opening, at closing, at the return (M 11.8, 11.9)."""

    step: str
    counted: int
    by: Who
    declared: int | None = None
    skipped: tuple[str, ...] = ()
    spoken_by: Who | None = None
    due: Deadline | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CountDiffers(Happened):
    """The count is not the declared one: recorded, the packet stays, the coordinator knows."""

    step: str
    counted: int
    declared: int
    by: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Assigned(Happened):
    """The packet has an expert who is to check it (M 11.7, S 5)."""

    expert: Who
    by: Who
    order: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Authorised(Happened):
    """The department allowed an expert of the same school, by an order (M 8.3)."""

    expert: Who
    order: str
    by: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident(Happened):
    """Something that must be looked into; `what` is a stable code, the packet goes on, marked.

    `number` is that of the working list; `step` is that of the count which differs; `entry` is the number
    of the entry that is disputed.
    """

    what: str
    by: Who
    number: int = 0
    declared: int | None = None
    counted: int | None = None
    other: Who | None = None
    step: str = ""
    entry: int = 0
