"""The demo's camera: it sees the labels of the campaign."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bot.printing import printable
from documents.labels import photo_of
from sandbox.camera import Label
from storage.labels import PacketLabel, all_labels
from storage.plan import campaigns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.threads import Threads
    from storage.database import Database


class CampaignCamera:
    """Finds labels in the books and draws them as a photo would show them."""

    def __init__(self, database: Database, threads: Threads, username: str) -> None:
        """Look at these books; links on the labels lead to this bot."""
        self.database = database
        self.threads = threads
        self.username = username

    async def labels(self) -> Sequence[Label]:
        """List every label of the campaign."""
        return [
            Label(
                str(each.packet),
                f"{each.organisation_name}, {each.subject}, {each.grade} кл.",
                _day(each),
                each.code,
            )
            for each in await self._all()
        ]

    async def photo(self, ids: Sequence[str]) -> bytes:
        """Draw these labels as they lie on a desk."""
        found = [printable(each, self.username) for each in await self._all() if str(each.packet) in ids]
        if not found:
            raise LookupError(", ".join(ids))
        return await self.threads.run(partial(photo_of, found))

    async def link(self, label_id: str) -> str:
        """Read the payload of one label's link."""
        for each in await self._all():
            if str(each.packet) == label_id:
                return f"p_{each.token}"
        raise LookupError(label_id)

    async def _all(self) -> tuple[PacketLabel, ...]:
        async with self.database.read() as books:
            known = await campaigns(books)
            return await all_labels(books, known[-1].id) if known else ()


def _day(label: PacketLabel) -> str:
    return f"{label.day:%d.%m}, пакет {label.number} из {label.of}"
