"""Small talk: welcome, help, language, an open question dropped."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal
from custody.facts.names import PacketName, SittingName
from custody.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Help(Fact):
    """What this person can do today: their sittings, packets in hand, words owed, and what their roles do.

    `days` when they choose the days of works, `places` when works are checked at places that they see.
    """

    callsign: str
    roles: tuple[Role, ...] = ()
    deputy: bool = False
    works: tuple[Fact, ...] = ()
    holds: int = 0
    owed: int = 0
    days: bool = False
    places: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome(Fact):
    """The invitation is accepted; from now on this phone speaks for the call-sign."""

    callsign: str
    roles: tuple[Role, ...] = ()
    deputy: bool = False
    former: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tour(Fact):
    """One page of the first minute: `page` is «observer-2», the `number`-th of so many."""

    page: str
    number: int
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageAsked(Fact):
    """Which language the person wants to read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageSet(Fact):
    """From now on the bot speaks this language."""

    language: str
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormLeft(Fact):
    """Another question took the place of one that was half answered: what it would have been is not written.

    `field` is the question that was open.
    """

    form: str
    field: str
    packet: PacketName | None = None
    sitting: SittingName | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancelled(Fact):
    """The open question is dropped; what was recorded stays. What was answered to `form` is not recorded."""

    form: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingToCancel(Refusal):
    """No question is open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble(Fact):
    """A bug stopped this message; the number can be quoted, nothing was half done."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsayable(Fact):
    """What was asked is done, but its answer could not be put into words or was refused by Telegram."""

    at: datetime
