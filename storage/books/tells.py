"""Messages to many, and who has read them (`custody.ports.TellBook`)."""

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import datetime

from custody.facts.base import encode
from custody.letters import Letter
from custody.roles import Role
from custody.tells import Audience, Late, Mark, State, Tell, Works
from storage.books.shelf import Shelf
from storage.kinds import written
from storage.moments import line, micros, moment_or_none
from storage.session import Row


class StoredTells(Shelf):
    """Messages by number, and the people whom each was told."""

    async def new_tell(self, sender: int, chat: int, audience: Audience, words: str, at: datetime) -> int:
        """Begin a message of this person's; returns its number."""
        row = await self.session.row("campaign_of_person", person=sender)
        number: int = await self.session.value(
            "new_tell", campaign=row["campaign"] if row else 0, sender=sender, chat=chat,
            audience=line(asdict(audience)), words=words, at=micros(at),
        )  # fmt: skip
        return number

    async def tell_of(self, number: int) -> Tell | None:
        """The message of that number."""
        row = await self.session.row("tell_of", tell=number)
        return None if row is None else _read(row)

    async def save_tell(self, tell: Tell) -> None:
        """Write its audience, its words and its board back."""
        said = line(asdict(tell.audience))
        await self.session.value("save_tell", tell=tell.id, audience=said, words=tell.words, board=tell.board)

    async def close_tell(self, number: int, state: State, at: datetime) -> bool:
        """It is sent, or dropped; False when it was so before: of two taps one wins."""
        return await self.session.value("close_tell", tell=number, state=state, at=micros(at)) is not None

    async def number_tell(self, tell: Tell) -> Tell:
        """The message, which is sent now, with the next number of its campaign."""
        number: int = await self.session.value("number_tell", tell=tell.id, campaign=tell.campaign)
        return replace(tell, number=number, state="sent")

    async def add_tellings(self, number: int, people: Sequence[int]) -> None:
        """These are told."""
        await self.session.rows("add_tellings", tell=number, ids=line(list(people)))

    async def send_telling(self, number: int, letter: Letter) -> int:
        """Put the letter to every phone of those who have not read it into the outbox; returns how many."""
        sent = await self.session.rows(
            "send_telling", tell=number, fact=written(letter.fact),
            rows=line([encode(row) for row in letter.rows]), urgency=int(letter.urgency),
            silent=int(letter.silent), update_id=self._update, at=self._now(),
        )  # fmt: skip
        return len(sent)

    async def read_telling(self, number: int, person: int, at: datetime) -> bool:
        """The person has read it; False when they had before, or were not told."""
        read = await self.session.value("read_telling", tell=number, person=person, at=micros(at))
        if read is not None:
            await self.session.value("tell_changed", tell=number, changed=1)
        return read is not None

    async def was_read(self, number: int, person: int) -> tuple[bool, datetime | None]:
        """Whether the person was told, and when they said that they have read it."""
        row = await self.session.row("telling", tell=number, person=person)
        return row is not None, moment_or_none(row["read_at"]) if row else None

    async def unread_of(self, person: int) -> tuple[tuple[int, int], ...]:
        """The messages which the person has not read, each with its number in the campaign."""
        return tuple(
            (row["tell"], row["number"]) for row in await self.session.rows("unread_of", person=person)
        )

    async def changed_tells(self) -> tuple[Tell, ...]:
        """Messages that somebody has read since their boards were last brought up to date; forgets it."""
        found = tuple(map(_read, await self.session.rows("changed_tells")))
        for each in found:
            await self.session.value("tell_changed", tell=each.id, changed=0)
        return found

    async def marks_of(self, number: int) -> tuple[Mark, ...]:
        """Everybody who was told, by call-sign."""
        found = await self.session.rows("tell_marks", tell=number)
        return tuple(
            Mark(row["person"], row["callsign"], row["read_at"] is not None, bool(row["reached"]))
            for row in found
        )

    async def works_of(self, campaign: int) -> Works:
        """Who works where by the plan."""
        found = await self.session.rows("works_with_observers", campaign=campaign)
        return Works(frozenset((row["organisation"], row["subject"], row["observer"]) for row in found))

    async def late_at(self, campaign: int, at: datetime) -> Late:
        """Who is late at that moment."""
        asked = {"campaign": campaign, "at": micros(at)}
        people = await self.session.rows("late_holders", **asked)
        schools = await self.session.rows("late_schools", **asked)
        return Late(
            frozenset(row["holder"] for row in people), frozenset(row["organisation"] for row in schools)
        )


def _read(row: Row) -> Tell:
    said = json.loads(row["audience"])
    audience = Audience(**{**said, "roles": tuple(map(Role, said["roles"]))})
    plain = {name: row[name] for name in ("id", "campaign", "sender", "chat", "words", "state", "board")}
    return Tell(audience=audience, number=row["number"] or 0, **plain)
