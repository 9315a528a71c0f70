"""Photos kept as evidence and documents on their way, as the desk needs them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

PaperKind = Literal["photo", "document"]


@dataclass(frozen=True, slots=True)
class Paper:
    """A photo or a file of the books; `data` is None once forgotten, `sha256` is of the bytes, in hex."""

    id: int
    kind: PaperKind
    name: str
    sha256: str
    data: bytes | None
    keep_until: datetime
    incident: int | None = None


class PaperBook(Protocol):
    """Photos and documents; a letter carries one by its id."""

    async def keep_paper(
        self, kind: PaperKind, name: str, data: bytes, keep_until: datetime, incident: int | None = None
    ) -> int:
        """Keep the bytes until that moment, and their SHA-256 for ever; returns the paper's id."""
        ...

    async def paper(self, paper_id: int) -> Paper | None:
        """The paper of that id."""
        ...

    async def papers_of(self, incident: int) -> tuple[Paper, ...]:
        """What was kept as evidence of an incident, without the bytes, oldest first."""
        ...
