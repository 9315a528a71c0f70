"""What the desk needs from the world, as Protocols; `bot/wiring.py` brings the real ones."""

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, Protocol

from custody.campaign import Campaign
from custody.facts.answers import BoardLine
from custody.facts.names import Who
from custody.forms import Draft
from custody.ledger import Entry, Record
from custody.letters import Letter
from custody.packets import Packet
from custody.roles import Person, Role
from custody.sittings import Sitting


@dataclass(frozen=True, slots=True)
class Scope:
    """A filter of the board; None means all. `step` is "" for packets that are not packed yet."""

    organisation: str | None = None
    subject: str | None = None
    step: str | None = None
    overdue: bool = False
    unconfirmed: bool = False


@dataclass(frozen=True, slots=True)
class Totals:
    """Numbers of packets (and of sittings, for the uploads) in a scope."""

    packets: int
    overdue: int
    unconfirmed: int
    incidents: int
    sittings: int
    uploads: int
    uploads_overdue: int


class PeopleBook(Protocol):
    """People, their phones and their invitations."""

    async def person(self, person_id: int) -> Person | None:
        """The person of that id."""
        ...

    async def person_of_chat(self, chat: int) -> Person | None:
        """The person for whom this private chat speaks; None for a stranger."""
        ...

    async def people_with(self, campaign: int, role: Role) -> tuple[Person, ...]:
        """Everyone of the campaign with a grant of that role (of any organisations and subjects)."""
        ...

    async def use_invitation(self, token: str, chat: int, at: datetime) -> Person | None:
        """Bind the chat by a one-time invitation; None when it is unknown, used, expired or revoked.

        One statement marks it used, so that of two simultaneous uses one wins.
        """
        ...

    async def set_language(self, person_id: int, language: str) -> None:
        """From now on letters to this person are in this language."""
        ...

    async def authorise(self, expert: int, organisation: str, order: str, at: datetime) -> None:
        """The department allows the expert to check works of that organisation."""
        ...

    async def authorised(self, expert: int, organisation: str) -> str | None:
        """The order that allows it, or None."""
        ...


class PacketBook(Protocol):
    """Packets, sittings and the campaign."""

    async def campaign(self, campaign_id: int) -> Campaign:
        """The campaign's terms; KeyError when there is none."""
        ...

    async def find_packet(self, campaign: int, kind: Literal["token", "code"], reading: str) -> int | None:
        """The packet whose label carries this token or short code."""
        ...

    async def take_packets(self, ids: Sequence[int]) -> tuple[Packet, ...]:
        """Lock the packets in sorted order (UPDATE … RETURNING) and return them; nobody else moves them now."""
        ...

    async def packets(self, ids: Sequence[int]) -> tuple[Packet, ...]:
        """The packets as they are, without a lock, in the order of `ids`."""
        ...

    async def save_packet(self, packet: Packet, *, finished: bool) -> None:
        """Write the packet's place, version, expert and due back."""
        ...

    async def packets_of(self, person: int) -> tuple[Packet, ...]:
        """Packets that the person holds, or as an expert awaits, or whose handover waits for their word."""
        ...

    async def take_sitting(self, sitting_id: int) -> Sitting | None:
        """Lock the sitting and return it."""
        ...

    async def sitting(self, sitting_id: int) -> Sitting | None:
        """The sitting as it is."""
        ...

    async def save_sitting(self, sitting: Sitting) -> None:
        """Write milestones and upload back."""
        ...

    async def sittings_of_observer(self, person: int, first: date, last: date) -> tuple[Sitting, ...]:
        """The sittings which the person observes from `first` to `last`, both included."""
        ...

    async def sittings_to_upload(self, campaign: int, organisations: frozenset[str]) -> tuple[Sitting, ...]:
        """Sittings of these organisations (all when empty) whose marks are not uploaded yet, by day."""
        ...

    async def packets_of_sitting(self, sitting_id: int) -> tuple[Packet, ...]:
        """The packets of a sitting by number."""
        ...


class LedgerBook(Protocol):
    """The append-only ledger."""

    async def write(self, record: Record) -> Entry:
        """Append to the record's stream; the caller holds the stream's lock, and (stream, seq) is unique."""
        ...

    async def story(self, stream: str) -> tuple[Entry, ...]:
        """All entries of a stream, oldest first."""
        ...

    async def lock_person(self, person_id: int) -> None:
        """Lock the person's row, and with it the person's stream."""
        ...

    async def lock_campaign(self, campaign_id: int) -> None:
        """Lock the campaign's row, and with it the campaign's stream."""
        ...


class PostBook(Protocol):
    """The outbox, open questions, piles, and what is due."""

    async def answer(self, chat: int, letter: Letter, language: str) -> int:
        """Put a letter to this chat into the outbox; returns the row's id."""
        ...

    async def tell(self, person_id: int, letter: Letter) -> None:
        """Put a letter to every phone of this person into the outbox (none when nobody has joined)."""
        ...

    async def draft(self, person_id: int) -> Draft | None:
        """The person's open question."""
        ...

    async def keep_draft(self, draft: Draft, at: datetime) -> Draft:
        """Store the open question (one a person); returns it with its id, which is new for a new question."""
        ...

    async def drop_draft(self, person_id: int) -> bool:
        """Close the open question; False when there was none."""
        ...

    async def keep_bundle(self, person_id: int, ids: Sequence[int], at: datetime) -> int:
        """Remember a pile of packets; returns its id."""
        ...

    async def bundle(self, bundle_id: int) -> tuple[int, tuple[int, ...]] | None:
        """The pile's person and packets."""
        ...

    async def remember_looked(self, person_id: int, ids: Sequence[int], at: datetime) -> None:
        """What the person scanned last: an act typed without a code means these."""
        ...

    async def looked(self, person_id: int, since: datetime) -> tuple[int, ...]:
        """What the person scanned last, not before `since`; empty when nothing."""
        ...

    async def set_due(self, packet: int, kind: str, step: str, at: datetime | None) -> None:
        """The packet's open due row of that kind (deadline, offer) becomes this one; None closes it."""
        ...

    async def lapsed_offers(self, at: datetime) -> tuple[int, ...]:
        """Packets with an offer row whose time has come."""
        ...


class BoardBook(Protocol):
    """Numbers for the coordinator."""

    async def totals(self, campaign: int, scope: Scope, at: datetime) -> Totals:
        """Numbers in the scope at this moment."""
        ...

    async def lines(
        self, campaign: int, by: Literal["step", "organisation", "subject"], scope: Scope, at: datetime
    ) -> tuple[BoardLine, ...]:
        """Numbers grouped by stage, organisation or subject; `what` is the step's name or "", code, subject."""
        ...

    async def listing(
        self, campaign: int, scope: Scope, at: datetime, limit: int, offset: int
    ) -> tuple[Packet, ...]:
        """The packets of a scope, the longest overdue first, then by organisation and code."""
        ...


class Books(PeopleBook, PacketBook, LedgerBook, PostBook, BoardBook, Protocol):
    """One open transaction over all the books; what is done in it happens whole or not at all."""


OpenBooks = Callable[[], AbstractAsyncContextManager[Books]]
"""Opens the books for writing; leaving the block commits, and marks the inbox row done in the same commit."""

ReadBooks = Callable[[], AbstractAsyncContextManager[Books]]
"""Opens the books for reading only; many can read at once."""


class WorkDays(Protocol):
    """The working calendar of a campaign."""

    def is_working(self, day: date, week: int) -> bool:
        """Whether people work on that day in a five-day or a six-day week."""
        ...


def seen(person: Person, role: Role, subject: str = "") -> Who:
    """The person as others see them in that role."""
    return Who(person.id, person.callsign, role, person.place, subject)
