"""What stands today on the keys and the buttons that a guided tour names, in every language."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from custody.codes import shown
from locales.phrases import LANGUAGES
from locales.words import Words
from sandbox import campaign_sql as sql

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from custody.letters import Choice
    from sandbox.telegram.shapes import Json


def keys_and_buttons(keys: Iterable[str], buttons: Mapping[str, Choice]) -> dict[str, dict[str, str]]:
    """By language: lines of the keyboard by their names, buttons as «choice-…»; `download` is a question."""
    return {language: _of(keys, buttons, language) for language in LANGUAGES}


def languages_of(file: Path, people: Mapping[str, str]) -> dict[str, str]:
    """By call-sign, in which language the bot speaks to them."""
    spoken = {each["callsign"]: each["language"] for each in sql.rows(file, sql.LANGUAGES)}
    return {each: spoken.get(each, LANGUAGES[0]) for each in people.values()}


def lesson_of(kind: str, row: sqlite3.Row, parts: Iterable[str], file: Path, day: str, today: date) -> Json:
    """What every tour is about: the packet, its work, its day, and who takes part."""
    people = {part: row[part] for part in parts}
    return {
        "kind": kind,
        "packet": row["packet"],
        "sitting": row["sitting"],
        "code": shown(row["code"]),
        "title": f"{row['organisation']}, {row['subject']}",
        "day": day,
        "ahead": date.fromisoformat(day) > today,
        "people": people,
        "languages": languages_of(file, people),
    }


def _of(keys: Iterable[str], buttons: Mapping[str, Choice], language: str) -> dict[str, str]:
    words = Words("UTC")
    named = {name: words.plain(_phrase(name), language) for name in keys}
    return named | {f"choice-{name}": words.label(choice, language) for name, choice in buttons.items()}


def _phrase(name: str) -> str:
    return "field-download" if name == "download" else f"key-{name}"
