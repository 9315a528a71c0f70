"""The demo's camera: it sees the labels of the campaign."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bot.printing import printable
from custody.codes import shown
from custody.routes import COLLEGE
from documents.labels import photo_of
from sandbox.camera import REVOKED, Label
from sandbox.campaign_old_labels import old_labels
from storage.labels import PacketLabel, all_labels
from storage.plan import campaigns

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from bot.threads import Threads
    from storage.database import Database


class CampaignCamera:
    """Finds labels in the books and draws them as a photo would show them."""

    def __init__(self, database: Database, file: Path, threads: Threads, username: str) -> None:
        """Look at these books, which lie in this file; links on the labels lead to this bot."""
        self.database = database
        self.file = file
        self.threads = threads
        self.username = username
        self.college = False

    async def labels(self) -> Sequence[Label]:
        """List every label of the campaign, and those that were replaced."""
        everything = await self._all()
        return [_row(name, each, college=self.college) for name, each in everything.items()]

    async def photo(self, ids: Sequence[str]) -> bytes:
        """Draw these labels as they lie on a desk."""
        all_of_them = await self._all()
        found = [printable(all_of_them[each], self.username) for each in ids if each in all_of_them]
        if not found:
            raise LookupError(", ".join(ids))
        return await self.threads.run(partial(photo_of, found))

    async def link(self, label_id: str) -> str:
        """Read the payload of one label's link."""
        return f"p_{(await self._all())[label_id].token}"

    async def _all(self) -> dict[str, PacketLabel]:
        async with self.database.read() as books:
            known = await campaigns(books)
            self.college = bool(known) and known[-1].route == COLLEGE.name
            found = await all_labels(books, known[-1].id) if known else ()
        live = sorted(found, key=_day)
        dead = await self.threads.run(partial(old_labels, self.file, live))
        return {str(each.packet): each for each in live} | dead


def _day(label: PacketLabel) -> date:
    return label.day


def _row(name: str, label: PacketLabel, *, college: bool) -> Label:
    title = f"{label.organisation_name}, {label.subject}, {label.grade} {'курс' if college else 'кл.'}"
    day = f"{label.day:%d.%m}, пакет {label.number} из {label.of}"
    return Label(name, title, day, shown(label.code), "" if name == str(label.packet) else REVOKED)
