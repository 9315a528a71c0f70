"""Staff chats where the board may be asked for: a group is a number and a kind; its title may hold names."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal
from custody.facts.names import Receipt, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class OfGroup(Fact):
    """Something about one group; `tail` are the last four digits of its number, by which people know it."""

    chat: int
    tail: str
    at: datetime
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupAllowed(OfGroup):
    """The coordinator has allowed the board there."""

    by: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRevoked(OfGroup):
    """The coordinator has taken that back."""

    by: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupLeft(OfGroup):
    """The bot was removed from the group, and with it goes the permission."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupMoved(OfGroup):
    """Telegram has made a supergroup of the group: it has another number from now on."""

    now: int
    now_tail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupAsked(Fact):
    """For the coordinator, in private: may the board be shown in this group?"""

    tail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardHere(Fact):
    """For the group: the board may be asked for here from now on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoBoardHere(Fact):
    """For the group: the board is not shown here any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupLine(Fact):
    """One allowed group, and since when."""

    tail: str
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Groups(Fact):
    """/groups: where the board may be asked for."""

    lines: tuple[GroupLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoSuchGroup(Refusal):
    """The board is not allowed in this group, so there is nothing to take back."""
