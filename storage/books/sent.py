"""What people have sent (`custody.ports.SentBook`)."""

import json
from datetime import datetime, timedelta

from custody.deeds import Mention
from custody.facts.base import Fact, decode
from custody.ledger import Entry
from custody.roles import Person
from custody.sent import Attempt
from storage.books import rows
from storage.books.shelf import Shelf
from storage.moments import micros, moment, moment_or_none
from storage.sent_words import told
from storage.session import Row

SLIP = timedelta(hours=1)
"""Our clock may be so much behind Telegram's: nothing is received much before it was sent."""


class StoredSent(Shelf):
    """The inbox, seen from one person."""

    async def sent_by(
        self, person: Person, since: datetime, until: datetime, most: int, but: int
    ) -> tuple[Attempt, ...]:
        """What came from the person's phones in that time but for update `but`, the newest first."""
        found = await self.session.rows(
            "sent_by", person=person.id, own=but,
            early=micros(since - SLIP), since=micros(since), until=micros(until), most=most,
        )  # fmt: skip
        return tuple(map(_attempt, found))

    async def made_by(self, person: Person, since: datetime) -> tuple[Entry, ...]:
        """Entries of which the person is the actor, recorded since then."""
        found = await self.session.rows(
            "made_by", actor=person.callsign, campaign=person.campaign, since=micros(since - SLIP)
        )
        return tuple(map(rows.entry, found))

    async def is_kept(self, mention: Mention) -> bool:
        """Whether the inbox has that update with that hash."""
        bot = mention.stream.partition(":")[2]
        found = await self.session.value("sent_hash", bot_id=int(bot), update_id=mention.seq)
        return bool(found == mention.hash)


def _attempt(row: Row) -> Attempt:
    how, words = told(row["kind"], row["body"])
    return Attempt(
        row["bot_id"], row["update_id"], how, words, moment_or_none(row["at"]), moment(row["received_at"]),
        row["sha256"], row["state"], moment_or_none(row["answered_at"]), _answer(row["answer"]),
    )  # fmt: skip


def _answer(said: str | None) -> Fact | None:
    """What the first answer says; a kind that an earlier program knew is an answer all the same."""
    try:
        fact: Fact | None = decode(json.loads(said)) if said else None
    except (KeyError, TypeError, ValueError):
        return Fact()
    return fact
