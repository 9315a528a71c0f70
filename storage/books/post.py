"""Letters to be sent and what is due (`custody.ports.PostBook`, with `storage.books.questions`)."""

from datetime import datetime
from typing import Any

from custody.due import Due, Kind
from custody.facts.base import encode
from custody.letters import Letter
from storage.books.shelf import Shelf
from storage.moments import line, micros, micros_or_none


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
            "paper": letter.paper,
            "silent": int(letter.silent),
            "update_id": self._update,
            "at": self._now(),
        }

    async def set_due(self, due: Due) -> None:
        """The subject's open due row of that kind becomes this one."""
        await self.session.value(
            "open_due", subject=due.subject, kind=due.kind, step=due.step, at=micros(due.at),
            next_at=micros_or_none(due.next_at),
        )  # fmt: skip

    async def close_due(self, subject: str, kind: Kind) -> None:
        """Nothing of that kind is due any more for this packet, sitting or person."""
        await self.session.value("close_due", subject=subject, kind=kind)

    async def lapsed_offers(self, at: datetime) -> tuple[int, ...]:
        """Packets with an offer row whose time has come."""
        found = await self.session.rows("lapsed", kind="offer", at=micros(at))
        return tuple(int(row["subject"][1:]) for row in found)
