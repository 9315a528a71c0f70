"""What was typed after /status, piece by piece: what is understood of it leaves the rest."""

import re
from dataclasses import dataclass, field

from custody.asked import Asked, Part


@dataclass
class Text:
    """What is left of the typed text, and what has been understood of it."""

    rest: str
    parts: list[Part] = field(default_factory=list)
    failed: Asked | None = None

    def take(self, found: re.Match[str], part: Part | None) -> None:
        """A piece of the text is this part of the board."""
        self.rest = f"{self.rest[: found.start()]} {self.rest[found.end() :]}"
        if part is not None:
            self.parts.append(part)

    def fail(self, word: str, choices: tuple[Part, ...], *, unknown: bool = True) -> None:
        """These words are not clear; the first such words are told."""
        self.failed = self.failed or Asked((), word.strip(), unknown, choices)
