"""A pile shared out by the chair: shown first, then given out, with a sheet to sign (M 11.7; S 15-16)."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedPart(Fact):
    """What one expert gets, by the codes on the labels; `asked` where it is less than was said.

    `entry` are the packets' entries in the ledger once it is done; where it is more than one can check in the
    `days` that they have, `norm` works are for each.
    """

    callsign: str
    code: tuple[str, ...]
    count: int
    works: int
    phone: bool
    asked: int = 0
    entry: tuple[str, ...] = ()
    norm: int = 0
    days: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SharePreview(Fact):
    """Which packets go to whom, before anything is done; `left` stay with the chair."""

    parts: tuple[Fact, ...]
    count: int
    left: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PileShared(Fact):
    """The pile is shared out: those with a phone confirm by a tap, for the others the chair has spoken."""

    parts: tuple[Fact, ...]
    count: int
    at: datetime
    refused: tuple[Fact, ...] = ()
    spoken: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingToShare(Refusal):
    """The chair has no packets in hand that an expert could take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareUnknown(Refusal):
    """Nobody is called so, or they are no expert; nothing is shared. `known` are the first of the place."""

    callsign: str
    known: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareUnclear(Refusal):
    """It could not be read who gets how many; it says how to write, with what there is to share."""

    count: int
