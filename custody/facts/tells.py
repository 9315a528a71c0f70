"""A message to many: to whom, how it will look, who has read it."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal
from custody.facts.names import Receipt, Who
from custody.roles import Role


@dataclass(frozen=True, slots=True)
class Aimed(Fact):
    """To whom a message goes, in words."""

    roles: tuple[Role, ...] = ()
    organisation: str = ""
    subject: str = ""
    late: bool = False
    everyone: bool = False
    unchosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TellWhom(Fact):
    """The question to whom; `found` organisations may have been meant by what was typed."""

    found: int = 0
    body: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TellWhat(Fact):
    """The question what to tell them; `count` people are meant, `reached` of them have a phone here."""

    to: Aimed
    count: int
    most: int
    reached: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TellPreview(Fact):
    """What they will see, and how many: `reached` of `count`.

    `missing` have no phone here, `phoneless` in number; `blocked` refuse messages, `refusing` in number.
    """

    to: Aimed
    body: str
    count: int
    reached: int
    phoneless: int = 0
    refusing: int = 0
    missing: tuple[str, ...] = ()
    blocked: tuple[str, ...] = ()
    more: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Told(Fact):
    """The message as everybody gets it; `again` to those who had not read it, `read` when they said so."""

    number: int
    by: Who
    body: str
    at: datetime
    again: bool = False
    read: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TellSent(Fact):
    """In the campaign's chain: `reached` of `count` were told; `sha256` in hex is of the text in UTF-8."""

    number: int
    to: Aimed
    count: int
    reached: int
    sha256: str
    at: datetime
    by: Who
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TellRead(Fact):
    """In the person's chain: they have read that message."""

    number: int
    at: datetime
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TellBoard(Fact):
    """For the sender: who of those told has read it by now, and who cannot be reached."""

    number: int
    to: Aimed
    body: str
    count: int
    read: int
    unread: tuple[str, ...] = ()
    more: int = 0
    missing: tuple[str, ...] = ()
    lost: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TellDropped(Fact):
    """Nothing was sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TellAgain(Fact):
    """So many who had not read it were told once more."""

    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AllRead(Fact):
    """So many messages were marked as read by a typed word."""

    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TellTooLong(Refusal):
    """The text has more signs than one message may have."""

    length: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TellUnheard(Refusal):
    """So many are meant, and the bot reaches none of them."""

    to: Aimed
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TellNobody(Refusal):
    """Nobody is meant by that."""

    to: Aimed
