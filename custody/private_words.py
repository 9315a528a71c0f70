"""What somebody has typed for others to read, and the pieces of it that must not be sent on in silence."""

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal

FIELDS = {
    "ask": "inquiry-text", "detail": "reopen-text", "reopen": "reopen-text", "respond": "response-text",
    "respond-more": "response-text", "respond-fix": "response-text", "dismiss": "dismiss-reason",
    "advice-question": "advice-question", "advice-answer": "advice-answer",
    "task-undo": "task-undo-reason", "sample-pick": "sample-why",
}  # fmt: skip
"""Forms that are one text for others, and the question that each asks."""

NOTED = ("task-undo", "sample-pick")
"""Those whose words are not sent: they stand in the ledger, for ever."""

PieceKind = Literal["name", "phone", "address", "document"]
GAP = "[…]"
"""What stands for a piece that was taken out."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text that must not be sent on silently: from `start` up to `end`."""

    kind: PieceKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody has typed, its lines as they are, and what in it looks private."""

    text: str
    pieces: tuple[Piece, ...] = ()

    @property
    def kinds(self) -> tuple[str, ...]:
        """What was found, each kind once, in the order of the text."""
        return tuple(dict.fromkeys(each.kind for each in self.pieces))

    def without(self, *but: PieceKind) -> str:
        """The text with a gap for each piece, those of the kinds `but` left in."""
        said, at = list[str](), 0
        for each in self.pieces:
            if each.kind not in but and each.start >= at:
                said += [self.text[at : each.start], GAP]
                at = each.end
        return "".join([*said, self.text[at:]]).strip()

    def apart_from(self, names: Iterable[str]) -> "Said":
        """The same without the alarms about names of organisations: such a school is no person."""
        low = self.text.casefold()
        spans = [found.span() for name in names for found in re.finditer(re.escape(name.casefold()), low)]
        kept = (e for e in self.pieces if e.kind != "name" or not any(a <= e.start < b for a, b in spans))
        return Said(self.text, tuple(kept))


Finder = Callable[[str], tuple[Piece, ...]]
"""Finds what looks private in a text, whatever its language."""


def packed(said: Said) -> str:
    """The answer to a question that asks for such a text, as the form's question reads it."""
    return json.dumps([said.text, [[e.kind, e.start, e.end] for e in said.pieces]], ensure_ascii=False)


def said_of(text: str) -> dict[str, Any] | None:
    """What `packed` wrote, as the form's answer; None for anything else."""
    try:
        words, pieces = json.loads(text)
    except (ValueError, TypeError):
        return None
    return {"said": words, "pieces": pieces} if isinstance(words, str) else None


def unpacked(answers: Any) -> Said:  # noqa: ANN401 - the answers of a form
    """The text of a form's answers."""
    return Said(answers["said"], tuple(Piece(*each) for each in answers["pieces"]))
