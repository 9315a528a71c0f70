"""What the guided tour of colleges is about: one work, its first packet, its people, and what they write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from custody.letters import Choice
from sandbox import campaign_sql as sql
from sandbox.lesson_words import keys_and_buttons, lesson_of

if TYPE_CHECKING:
    import sqlite3
    from datetime import date
    from pathlib import Path

    from sandbox.telegram.shapes import Json

PARTS = ("school", "chair", "expert", "coordinator")
KEYS = ("upload", "status")
FIRST_CODE = 1001
BUNDLE = "b1"


def find_college_lesson(file: Path, today: date, packet: int | None, instead_of: int | None) -> Json | None:
    """Find the packet that is named, or the first of the largest work that waits; None when there is none."""
    found = sql.rows(file, sql.COLLEGE_LESSONS, packet=packet, other=instead_of, today=today.isoformat())
    if not found:
        return None
    row = found[0]
    return lesson_of("college", row, PARTS, file, row["opens"], today) | {
        "listed": row["listed"],
        "words": keys_and_buttons(KEYS, _buttons(row["total"], row["total"] - _for_other(row))),
        "typed": _typed(row),
    }


def _for_other(row: sqlite3.Row) -> int:
    """How many packets of the pile go to another expert of the place, if there is one."""
    return row["total"] // 2 if row["other"] else 0


def _buttons(total: int, mine: int) -> dict[str, Choice]:
    ref, own = (BUNDLE if number > 1 else "p1" for number in (total, mine))
    return {
        "rooms-pack": Choice("rooms-pack", number=total),
        "unspoiled": Choice("fill-rooms-spoiled", "s1", 0, "0"),
        "papers": Choice("fill-papers", "s1", 0, "both"),
        "seals": Choice("fill-seals", "s1", 0, "-"),
        "enough": Choice("fill-organisers", "s1", 0, "enough"),
        "none": Choice("fill-teaches", "s1", 0, "none"),
        "offer": Choice("offer", ref, number=total),
        "take": Choice("take", ref, number=total),
        "share": Choice("share", number=total),
        "take-mine": Choice("take", own, number=mine),
        "take-school": Choice("take", text="school"),
        "confirm": Choice("confirm"),
    }


def _typed(row: sqlite3.Row) -> Json:
    """What people write: the codes, who came room by room, and who gets how many packets."""
    rooms, rest = divmod(row["listed"], row["total"])
    came = [rooms + (number < rest) for number in range(row["total"])]
    for_other = _for_other(row)
    parts = [(row["expert"], row["total"] - for_other), (row["other"], for_other)]
    return {
        "course": row["grade"],
        "codes": f"{FIRST_CODE}–{FIRST_CODE + row['listed'] - 1}",
        "rooms": " ".join(f"{number}:{count}" for number, count in enumerate(came, start=1)),
        "share": ", ".join(f"{name} {count}" for name, count in parts if count),
        "total": row["total"],
        "other": row["other"] if for_other else row["expert"],
    }
