"""Letters to be sent and what is due (`custody.ports.PostBook`, with `storage.books.questions`)."""

from datetime import datetime
from typing import Any

from custody.facts.base import encode
from custody.letters import Letter
from storage.books.shelf import Shelf
from storage.moments import line, micros


class StoredPost(Shelf):
    """The outbox and the due rows, as the desk writes them."""

    async def answer(self, chat: int, letter: Letter, language: str) -> int:
        """Put a letter to this chat into the outbox; returns the row's id."""
        row: int = await self.session.value("answer", chat=chat, language=language, **self._written(letter))
        return row

    async def tell(self, person_id: int, letter: Letter) -> None:
        """Put a letter to every phone of this person into the outbox; the language is chosen later."""
        await self.session.rows("tell", person=person_id, **self._written(letter))

    def _written(self, letter: Letter) -> dict[str, Any]:
        return {
            "fact": line(encode(letter.fact)),
            "rows": line([encode(row) for row in letter.rows]),
            "urgency": int(letter.urgency),
            "edit": letter.edit,
            "keyboard": int(letter.keyboard),
            "update_id": self._update,
            "at": self._now(),
        }

    async def set_due(self, packet: int, kind: str, step: str, at: datetime | None) -> None:
        """The packet's open due row of that kind becomes this one; None closes it."""
        if at is None:
            await self.session.value("close_due", packet=packet, kind=kind)
        else:
            await self.session.value("open_due", packet=packet, kind=kind, step=step, at=micros(at))

    async def lapsed_offers(self, at: datetime) -> tuple[int, ...]:
        """Packets with an offer row whose time has come."""
        return tuple(row["packet"] for row in await self.session.rows("lapsed", kind="offer", at=micros(at)))
