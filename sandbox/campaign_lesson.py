"""What the guided tour of schools is about: one packet, its people, and the words of today's buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from custody.letters import Choice
from sandbox import campaign_sql as sql
from sandbox.college_lesson import find_college_lesson
from sandbox.lesson_words import keys_and_buttons, lesson_of

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from sandbox.telegram.shapes import Json

PARTS = ("school", "observer", "coordinator", "expert")
KEYS = ("arrived", "handed-out", "collected-works", "packed-with-me", "upload", "status", "download")
BUTTONS = {
    "pack": Choice("pack"),
    "take": Choice("take"),
    "take-school": Choice("take", text="school"),
    "confirm": Choice("confirm"),
    "experts": Choice("experts"),
}


def tell_lesson(file: Path, today: date, packet: int | None, instead_of: int | None) -> Json:
    """Tell the packet to learn on, or why there is none: no plan, no experts, all packed."""
    for find in (find_lesson, find_college_lesson):
        if (lesson := find(file, today, packet, instead_of)) is not None:
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
    return lesson_of("municipal", row, PARTS, file, row["day"], today) | {
        "listed": row["listed"] // max(row["total"], 1),
        "words": keys_and_buttons(KEYS, BUTTONS),
    }
