"""Empty books, one phone, and a filled-in workbook beside them: a campaign that is begun by chat alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from documents.large_sample import large_plan
from documents.plan_writer import write_plan
from sandbox.campaign import PEOPLE, is_prepared, keep
from sandbox.personas import Persona, load_personas
from storage.migrations import migrate

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

FOUNDER = Persona("founder", 1001, "К-01", "координатор, ещё без кампании")
"""Whose Telegram id stands in COORDINATORS."""

WORKBOOK = "plan.xlsx"
"""Forty schools: what the coordinator sends to the bot."""


def prepare_empty(folder: Path, url: str, now: datetime) -> tuple[Persona, ...]:
    """Make empty books in an empty folder, or find there what has come of them; returns the phones."""
    if not is_prepared(folder):
        folder.mkdir(parents=True, exist_ok=True)
        migrate(url)
        with (folder / WORKBOOK).open("wb") as target:
            write_plan(large_plan(now.date()), target)
        keep(folder, (FOUNDER,))
    return load_personas(folder / PEOPLE)
