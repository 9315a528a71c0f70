"""Empty books, one phone, and a filled-in workbook beside them: a campaign that is begun by chat alone."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from documents.large_example import large_plan
from documents.plan_writer import write_plan
from sandbox.campaign import PEOPLE, is_prepared, keep
from sandbox.personas import Persona, load_personas
from storage.migrations import migrate

if TYPE_CHECKING:
    from datetime import date, datetime
    from pathlib import Path

FOUNDER = Persona("founder", 1001, "К-01", "координатор, ещё без кампании", unnamed=True)
"""Whose Telegram id stands in COORDINATORS."""

SATURDAY = 5
WORKBOOK = "plan.xlsx"
"""Forty schools: what the coordinator sends to the bot."""


def prepare_empty(folder: Path, url: str, now: datetime) -> tuple[Persona, ...]:
    """Make empty books in an empty folder, or find there what has come of them; returns the phones."""
    if not is_prepared(folder):
        folder.mkdir(parents=True, exist_ok=True)
        migrate(url)
        with (folder / WORKBOOK).open("wb") as target:
            write_plan(large_plan(_morrow(now.date())), target)
        keep(folder, (FOUNDER,))
    return load_personas(folder / PEOPLE)


def _morrow(day: date) -> date:
    """The next weekday: a newcomer has the first day for the plan, the cards and the labels."""
    day += timedelta(days=1)
    while day.weekday() >= SATURDAY:
        day += timedelta(days=1)
    return day
