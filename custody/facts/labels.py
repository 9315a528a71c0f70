"""A label or a seal that was replaced: new facts, the old ones stay in the packet's chain."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Refusal
from custody.facts.happened import Happened
from custody.facts.names import PacketName, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Relabelled(Happened):
    """The packet has a new code, `code`; the label with the old one is dead, its scan explains."""

    old_code: str
    code: str
    because: str
    by: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Resealed(Happened):
    """The packet has another seal, with the number `seal` or none, for the stated reason."""

    old: str = ""
    seal: str = ""
    reason: str
    by: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelReplaced(Refusal):
    """The label that was scanned is dead since `at`; the packet is now called by its new code."""

    old_code: str
    packet: PacketName
    at: datetime
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OffThePlan(Refusal):
    """A later plan has taken this packet off; nothing had happened to it, and its label may come back."""

    packet: PacketName
    mine: bool = False
    """Whether a coordinator reads this: who else is to be asked?"""
