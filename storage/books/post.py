"""Letters to be sent (`custody.ports.PostBook`, with `storage.books.questions`)."""

from collections.abc import Sequence
from typing import Any

from custody.facts.guessing import TooFast
from custody.flood import Flood, knows_us, says_little
from custody.letters import Letter
from storage.books.planning.lines import listed
from storage.books.shelf import Shelf
from storage.kinds import written, written_all


class StoredPost(Shelf):
    """The outbox, as the desk writes it; in a flood of one chat's updates only what matters is said."""

    flood: Flood | None = None
    warned: bool = False
    """Whether the sender of the flood is told of it in this transaction."""

    async def answer(self, chat: int, letter: Letter, language: str) -> int:
        """Put a letter to this chat into the outbox; returns the row's id, 0 when it is left out."""
        if self.flood and says_little(letter.fact):
            if self.flood.told or self.warned:
                return 0
            self.warned = True
            letter = Letter(TooFast()) if knows_us(letter.fact) else letter
        row: int = await self.session.value("answer", chat=chat, language=language, **self._written(letter))
        return row

    async def tell(self, person_id: int, letter: Letter) -> None:
        """Put a letter to every phone of this person into the outbox; the language is chosen later."""
        await self.session.rows("tell", person=person_id, **self._written(letter))

    async def tell_all(self, letters: Sequence[tuple[int, Letter]]) -> None:
        """The same for many letters at once, each to the person of that id."""
        said = [{"person": person, **self._written(letter)} for person, letter in letters]
        await self.session.rows("tell_all", rows=listed(said))

    def _written(self, letter: Letter) -> dict[str, Any]:
        return {
            "fact": written(letter.fact),
            "rows": written_all(letter.rows),
            "urgency": int(letter.urgency),
            "edit": letter.edit,
            "keyboard": int(letter.keyboard),
            "paper": letter.paper,
            "silent": int(letter.silent),
            "update_id": self._update,
            "at": self._now(),
        }
