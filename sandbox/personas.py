"""The people who have a phone on the page."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Persona:
    """One phone on the page and the person who holds it; `unnamed` until the bot's books say who that is."""

    key: str
    user_id: int
    title: str
    subtitle: str = ""
    language: str = "ru"
    start_text: str = "/start"
    unnamed: bool = False

    def user(self) -> dict[str, object]:
        """Describe the person as the Bot API does."""
        return {
            "id": self.user_id,
            "is_bot": False,
            "first_name": self.title,
            "language_code": self.language,
        }

    def shape(self) -> dict[str, object]:
        """Describe the persona to the page."""
        return asdict(self)


def load_personas(path: Path) -> tuple[Persona, ...]:
    """Read personas from a JSON list of objects with the fields of `Persona`."""
    return tuple(Persona(**row) for row in json.loads(path.read_text("utf-8")))
