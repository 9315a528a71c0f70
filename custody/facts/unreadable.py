"""Why something typed or tapped could not even be put to the rule."""

from dataclasses import dataclass

from custody.facts.base import Refusal
from custody.facts.names import PacketName, SittingName


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownCode(Refusal):
    """No packet of this campaign has such a code; of a scanned link nothing is quoted."""

    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Misread(Refusal):
    """Almost a code, but its check symbol does not fit: a slip of the finger or a torn label."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BadInput(Refusal):
    """What was typed does not answer the question `field`; it stays open, `example` is an answer to it."""

    field: str
    text: str
    example: str = ""
    packet: PacketName | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoQuestion(Refusal):
    """The button answers a question that is no longer open; one of a `sitting` needs no label."""

    sitting: SittingName | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoPacketInMind(Refusal):
    """An act without a code, and no packet was scanned shortly before; `act` is the one that was said."""

    act: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OneNumberForMany(Refusal):
    """One number of works for `count` packets, which is neither the number in each nor in all, `declared`.

    `code` is that of one of them, for an example.
    """

    counted: int
    count: int
    declared: int | None = None
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TooMany(Refusal):
    """More labels at once than one act can take; `limit` packets are."""

    limit: int
    found: int
