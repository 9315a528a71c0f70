"""The ledger, the outbox, open questions and piles, as the desk needs them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from custody.forms import Draft
from custody.ledger import Entry, Record
from custody.letters import Letter
from custody.roles import Person


class LedgerBook(Protocol):
    """The append-only ledger."""

    async def write(self, record: Record) -> Entry:
        """Append to the record's stream; the caller holds the stream's lock, and (stream, seq) is unique."""
        ...

    async def write_all(self, records: Sequence[Record]) -> tuple[Entry, ...]:
        """Append to several streams at once, in this order where several are of one; their locks are held."""
        ...

    async def story(self, stream: str) -> tuple[Entry, ...]:
        """All entries of a stream, oldest first."""
        ...

    async def count_acts(self, person: Person) -> int:
        """How many of the ledger's accepted acts are this person's own; looks and talk are none."""
        ...

    async def acts_of(self, person: Person, most: int, skipped: int) -> tuple[Entry, ...]:
        """Those acts with their places in the log, the newest first."""
        ...

    async def lock_person(self, person_id: int) -> None:
        """Lock the person's row, and with it the person's stream."""
        ...

    async def lock_campaign(self, campaign_id: int) -> None:
        """Lock the campaign's row, and with it the campaign's stream."""
        ...


class PostBook(Protocol):
    """The outbox, open questions and piles."""

    async def answer(self, chat: int, letter: Letter, language: str) -> int:
        """Put a letter to this chat into the outbox; returns the row's id."""
        ...

    async def tell(self, person_id: int, letter: Letter) -> None:
        """Put a letter to every phone of this person into the outbox (none when nobody has joined)."""
        ...

    async def tell_all(self, letters: Sequence[tuple[int, Letter]]) -> None:
        """The same for many letters at once, each to the person of that id."""
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
