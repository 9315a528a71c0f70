"""What is said around the board: a filter that is not clear, and the pictures."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterUnclear(Fact):
    """What was typed after /status fits several things; each of the `count` nearest has a button."""

    text: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterUnknown(Refusal):
    """What was typed after /status is nothing in this campaign; the `count` nearest names have buttons.

    `example` is made of the campaign's own names.
    """

    text: str
    count: int = 0
    example: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardPicture(Fact):
    """What stands under the board's picture: whose schools it shows, and what is wrong in all of them."""

    at: datetime
    total: int
    overdue: int
    incidents: int
    scope: str = ""
    page: int = 1
    pages: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingToDraw(Refusal):
    """There is no packet in this part of the board."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketPicture(Fact):
    """What stands under a packet's timeline: who holds it, and until when it is to be passed on."""

    code: str
    at: datetime
    page: int = 1
    pages: int = 1
