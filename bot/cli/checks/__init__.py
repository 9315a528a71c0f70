"""What the doctor looks at; a finding is a level, a sentence and what it is about."""

from dataclasses import dataclass, field
from typing import Literal

from bot.cli.troubles import Trouble

Level = Literal["ok", "attention", "note"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor's; `attention` says what to do, `note` needs nothing."""

    level: Level
    phrase: str
    variables: dict[str, str | int] = field(default_factory=dict)


def ill(trouble: Trouble) -> Finding:
    """A trouble as a line of the doctor's."""
    return Finding("attention", trouble.phrase, trouble.variables)


def finding(level: Level, phrase: str, **variables: str | int) -> Finding:
    """One line of the doctor's, in short."""
    return Finding(level, f"cli-doctor-{phrase}", variables)
