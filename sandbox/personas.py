"""The people who have a phone on the page."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


EXAMPLE = '[{"key": "К-01", "user_id": 1001, "title": "К-01", "subtitle": "координатор"}]'
WRONG = (
    "Файл с людьми {path} не читается ({why}). Нужен файл JSON, список телефонов, например: {example}\n"
    "The file of people {path} cannot be read ({why}). It must be a JSON list of phones, like the one above."
)

SHAPE = "key, user_id, title"


class WrongPersonas(Exception):  # noqa: N818 - a state of the world that somebody can change
    """The file is missing or holds something else; its words say what it must hold."""


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
    """Read personas from a JSON list of objects with their fields; WrongPersonas when it is not one."""
    try:
        return tuple(_persona(row) for row in _rows(json.loads(path.read_text("utf-8"))))
    except (OSError, ValueError, TypeError) as error:
        raise WrongPersonas(WRONG.format(path=path, why=_why(error), example=EXAMPLE)) from None


def _rows(content: object) -> list[dict[str, Any]]:
    if not isinstance(content, list) or not all(isinstance(row, dict) for row in content):
        raise TypeError(SHAPE)
    return content


def _persona(row: dict[str, Any]) -> Persona:
    persona = Persona(**row)
    if type(persona.user_id) is not int or not all(
        isinstance(each, str) for each in (persona.key, persona.title)
    ):
        raise TypeError(SHAPE)
    return persona


def _why(error: Exception) -> str:
    """What is wrong, without the insides of Python."""
    if isinstance(error, OSError):
        return error.strerror or "?"
    return str(error).removeprefix("Persona.__init__() ").removeprefix(f"{__name__}.")
