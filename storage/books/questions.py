"""Open questions, piles, and what was scanned last (`custody.ports.PostBook`, with `storage.books.post`)."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from custody.forms import Draft
from storage.books.shelf import Shelf
from storage.moments import line, micros, moment


class StoredQuestions(Shelf):
    """What the desk remembers of a conversation."""

    async def draft(self, person_id: int) -> Draft | None:
        """The person's open question."""
        row = await self.session.row("draft_of", person=person_id)
        if row is None:
            return None
        return Draft(
            row["person"],
            row["form"],
            row["ref"],
            row["version"],
            json.loads(row["answers"]),
            row["id"],
            moment(row["at"]),
        )

    async def keep_draft(self, draft: Draft, at: datetime) -> Draft:
        """Store the open question (one a person); its id stays while it goes on, a new one gets a new."""
        said: dict[str, Any] = {
            "person": draft.person,
            "form": draft.form,
            "ref": draft.ref,
            "version": draft.version,
            "answers": line(dict(draft.answers)),
            "at": micros(at),
        }
        if draft.id and await self.session.value("go_on_with_draft", draft=draft.id, **said):
            return draft
        await self.drop_draft(draft.person)
        return replace(draft, id=await self.session.value("new_draft", **said))

    async def drop_draft(self, person_id: int) -> bool:
        """Close the open question; False when there was none."""
        return await self.session.value("drop_draft", person=person_id) is not None

    async def keep_bundle(self, person_id: int, ids: Sequence[int], at: datetime) -> int:
        """Remember a pile of packets; returns its id."""
        packets = line(list(ids))
        bundle: int = await self.session.value(
            "keep_bundle", person=person_id, packets=packets, at=micros(at)
        )
        return bundle

    async def bundle(self, bundle_id: int) -> tuple[int, tuple[int, ...]] | None:
        """The pile's person and packets."""
        row = await self.session.row("bundle", bundle=bundle_id)
        return None if row is None else (row["person"], tuple(json.loads(row["packets"])))

    async def remember_looked(self, person_id: int, ids: Sequence[int], at: datetime) -> None:
        """What the person scanned last: an act typed without a code means these."""
        packets = line(list(ids))
        await self.session.value("remember_looked", person=person_id, packets=packets, at=micros(at))

    async def looked(self, person_id: int, since: datetime) -> tuple[int, ...]:
        """What the person scanned last, not before `since`; empty when nothing."""
        packets = await self.session.value("looked", person=person_id, since=micros(since))
        return tuple(json.loads(packets)) if packets else ()
