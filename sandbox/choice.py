"""Which demo there is, and which was chosen on the page to come next."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from sandbox.telegram.shapes import Json

ALL = ("schools", "colleges")


def _nobody() -> None:
    """Nobody waits for the choice."""


@dataclass(slots=True)
class Choice:
    """The demo that runs, `next` the one that was chosen after it; empty when nothing was."""

    which: str
    next: str = ""
    chosen: Callable[[], None] = field(default=_nobody, repr=False)

    def offered(self, chosen: Callable[[], None]) -> Choice:
        """Ask whoever looks; `chosen` ends this demo."""
        self.chosen = chosen
        return self

    def take(self, which: str) -> bool:
        """Go on with that one; False for one that runs already or that is unknown."""
        if which not in ALL or which == self.which:
            return False
        self.next = which
        self.chosen()
        return True

    def shape(self) -> Json:
        """Describe it to the page."""
        return {"which": self.which, "all": list(ALL)}
