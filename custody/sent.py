"""What somebody has sent to the bot and what became of it: the ground of a dated statement."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Literal

from custody.campaign import Campaign
from custody.deeds import DeedKind, Mention, mention_of
from custody.facts.base import Fact, Refusal
from custody.facts.names import Who
from custody.facts.unheard import Unheard
from custody.ledger import Entry, mark

Outcome = Literal["recorded", "refused", "asked", "declined", "answered", "taken", "waiting", "aside"]
"""Entered as an act; entered as a refusal; a step of a form that came to an entry; refused without an entry;
answered; taken in silence; waits in the queue; set aside after failing."""

SENT = "sent"
"""How the stream of a mention begins that is an update and no entry of the ledger."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One update of a person: `at` is Telegram's own time (a button has none), `sha256` of all that came.

    `words` are those that were typed or stood on the button; empty when they have expired.  `answered_at` is
    when the first answer was sent, `answer` what it says.
    """

    bot: int
    number: int
    how: str
    words: str
    at: datetime | None
    received_at: datetime
    sha256: str
    state: str
    answered_at: datetime | None = None
    answer: Fact | None = None

    @property
    def when(self) -> datetime:
        """When it was sent, as well as that is known."""
        return self.at or self.received_at

    @property
    def mark(self) -> str:
        """16 base32 characters of the hash of what came."""
        return mark(self.sha256)

    @property
    def mention(self) -> Mention:
        """It as a printed statement names it."""
        return Mention(f"{SENT}:{self.bot}", self.number, self.sha256)


@dataclass(frozen=True, slots=True)
class Settled:
    """An attempt, and the entries of the ledger that were made for it; or those `into` which it went."""

    attempt: Attempt
    entries: tuple[Entry, ...] = ()
    into: tuple[Entry, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """What became of it."""
        if self.entries:
            return "recorded" if any(each.content["accepted"] for each in self.entries) else "refused"
        unfinished: dict[str, Outcome] = {"new": "waiting", "quarantined": "aside"}
        if self.attempt.state in unfinished:
            return unfinished[self.attempt.state]
        if self.into:
            return "asked"
        if self.attempt.answer is None:
            return "taken"
        return "declined" if isinstance(self.attempt.answer, Refusal) else "answered"


def is_sent(mention: Mention) -> bool:
    """Whether a paper mentions an update here, and no entry."""
    return mention.stream.startswith(f"{SENT}:")


def settled(attempts: Sequence[Attempt], entries: Sequence[Entry]) -> tuple[Settled, ...]:
    """Each attempt with its entries, in the order of the attempts."""
    made: Mapping[int, list[Entry]] = {each.number: [] for each in attempts}
    for entry in entries:
        made.get(entry.content["update"], []).append(entry)
    return tuple(Settled(each, tuple(made[each.number])) for each in attempts)


@dataclass(frozen=True, slots=True)
class Statement:
    """A dated statement: what this person has sent from `since` to `until`, both included."""

    kind: ClassVar[DeedKind] = "statement"
    campaign: Campaign
    who: Who
    since: date
    until: date
    sent: tuple[Settled, ...]
    is_cut: bool = False
    """Whether more was sent than one statement holds: then these are the newest."""
    looks: int = 0
    """So many things more only asked to see something."""
    outages: tuple[Unheard, ...] = ()
    joined: datetime | None = None
    """When the first phone joined; None where none has."""

    @property
    def number(self) -> str:
        """The call-sign and the days."""
        last = "" if self.since == self.until else f"-{self.until:%d.%m.%Y}"
        return f"{self.who.callsign}/{self.since:%d.%m.%Y}{last}"

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Everything that was sent, and every entry that was made for it."""
        updates = (each.attempt.mention for each in self.sent)
        entries = (mention_of(entry) for each in self.sent for entry in each.entries)
        return (*updates, *dict.fromkeys(entries))
