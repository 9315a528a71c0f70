"""What people have sent, as the desk needs it."""

from datetime import datetime
from typing import Protocol

from custody.deeds import Mention
from custody.ledger import Entry
from custody.roles import Person
from custody.sent import Attempt


class SentBook(Protocol):
    """The inbox, seen from one person."""

    async def sent_by(
        self, person: Person, since: datetime, until: datetime, most: int, but: int
    ) -> tuple[Attempt, ...]:
        """What came from the person's phones and was sent in that time, the newest first, at most so many.

        Update `but` is left out: it is the question itself.
        """
        ...

    async def made_by(self, person: Person, since: datetime) -> tuple[Entry, ...]:
        """Entries of which the person is the actor, recorded since then, oldest first, refused ones too."""
        ...

    async def is_kept(self, mention: Mention) -> bool:
        """Whether the update that a printed statement mentions is in the inbox with that hash."""
        ...
