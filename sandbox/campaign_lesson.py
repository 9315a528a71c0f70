"""What the guided tour is about: one packet, its people, and the words of today's buttons."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from custody.codes import shown
from custody.letters import Choice
from locales.phrases import LANGUAGES
from locales.words import Words
from sandbox import campaign_sql as sql

if TYPE_CHECKING:
    from pathlib import Path

    from sandbox.telegram.shapes import Json

PARTS = ("school", "observer", "coordinator", "expert")
KEYS = ("arrived", "handed-out", "collected-works", "packed-with-me", "upload", "status")
BUTTONS = {
    "pack": Choice("pack"),
    "take": Choice("take"),
    "take-school": Choice("take", text="school"),
    "confirm": Choice("confirm"),
    "experts": Choice("experts"),
}


def tell_lesson(file: Path, today: date, packet: int | None, instead_of: int | None) -> Json:
    """Tell the packet to learn on, or why there is none: no plan, no experts, all packed."""
    if (lesson := find_lesson(file, today, packet, instead_of)) is not None:
        return {"lesson": lesson}
    state = next(iter(sql.rows(file, sql.STATE)), None)
    if state is None or not state["plans"]:
        return {"lesson": None, "why": "no-plan"}
    return {"lesson": None, "why": "no-experts" if state["alone"] else "no-lesson"}


def find_lesson(file: Path, today: date, packet: int | None, instead_of: int | None) -> Json | None:
    """Find the packet that is named, or the best one that is still to be packed; None when there is none."""
    found = sql.rows(file, sql.LESSONS, packet=packet, other=instead_of, today=today.isoformat())
    if not found:
        return None
    row = found[0]
    spoken = {each["callsign"]: each["language"] for each in sql.rows(file, sql.LANGUAGES)}
    return {
        "packet": row["packet"],
        "sitting": row["sitting"],
        "code": shown(row["code"]),
        "title": f"{row['organisation']}, {row['subject']}",
        "day": row["day"],
        "ahead": date.fromisoformat(row["day"]) > today,
        "listed": row["listed"] // max(row["total"], 1),
        "people": {part: row[part] for part in PARTS},
        "languages": {row[part]: spoken.get(row[part], LANGUAGES[0]) for part in PARTS},
        "words": {language: _words(language) for language in LANGUAGES},
    }


def _words(language: str) -> dict[str, str]:
    """What stands on the keys and the buttons that the tour names."""
    words = Words("UTC")
    keys = {name: words.plain(f"key-{name}", language) for name in KEYS}
    keys["download"] = words.plain("field-download", language)
    return keys | {f"choice-{name}": words.label(choice, language) for name, choice in BUTTONS.items()}
