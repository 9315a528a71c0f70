"""Photos kept as evidence and documents on their way (`custody.ports.PaperBook`)."""

import hashlib
from datetime import datetime

from custody.ports.papers import Paper, PaperKind
from storage.books.shelf import Shelf
from storage.moments import micros, moment
from storage.session import Row


class StoredPapers(Shelf):
    """The papers of all campaigns."""

    async def keep_paper(
        self, kind: PaperKind, name: str, data: bytes, keep_until: datetime, incident: int | None = None
    ) -> int:
        """Keep the bytes until that moment, and their SHA-256 for ever; returns the paper's id."""
        paper: int = await self.session.value(
            "keep_paper", kind=kind, name=name, sha256=hashlib.sha256(data).hexdigest(), data=data,
            incident=incident, at=self._now(), keep_until=micros(keep_until),
        )  # fmt: skip
        return paper

    async def paper(self, paper_id: int) -> Paper | None:
        """The paper of that id."""
        row = await self.session.row("paper", paper=paper_id)
        return None if row is None else _read(row)

    async def papers_of(self, incident: int) -> tuple[Paper, ...]:
        """What was kept as evidence of an incident, without the bytes, oldest first."""
        return tuple(map(_read, await self.session.rows("papers_of", incident=incident)))

    async def forget_papers(self, at: datetime) -> int:
        """Let go of the bytes whose time is over; hash and row stay. Returns how many were forgotten."""
        return len(await self.session.rows("forget_papers", at=micros(at)))


def _read(row: Row) -> Paper:
    data = row["data"]
    return Paper(
        row["id"], row["kind"], row["name"], row["sha256"], None if data is None else bytes(data),
        moment(row["keep_until"]), row["incident"],
    )  # fmt: skip
