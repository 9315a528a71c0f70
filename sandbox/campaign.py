"""The example campaign on the desk of the demo: its books, its people's phones, its labels."""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.cli.plan import entered
from custody.codes import new_token
from documents.example_plan import district_plan
from sandbox.personas import Persona, load_personas
from storage.database import connect
from storage.invitations import create_invitations
from storage.migrations import migrate

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from custody.plan import Plan

PEOPLE = "people.json"
FIRST_USER = 1001
INVITED = timedelta(days=60)
PARTS = {
    "О": "отдел",
    "К": "координатор",
    "П": "председатель",
    "Ш": "школа",
    "Н": "наблюдатель",
    "Э": "эксперт",
}
EXAMPLE = ""
"""In the ledger, in place of the SHA-256 of a workbook: the example plan comes from no file."""

FRONT_ROW = ("Ш-01", "Н-01", "К-01", "П-01", "Э-01", "О-01")
"""The phones of one packet's route come first."""


async def prepare(folder: Path, url: str, now: datetime) -> tuple[Persona, ...]:
    """Make the campaign in an empty folder, or find it there; returns its people."""
    if not is_prepared(folder):
        _make_room(folder)
        migrate(url)
        keep(folder, await _enter(url, now))
    return load_personas(folder / PEOPLE)


def is_prepared(folder: Path) -> bool:
    """Whether the folder holds a campaign already."""
    return (folder / PEOPLE).exists()


def _make_room(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)


def keep(folder: Path, personas: tuple[Persona, ...]) -> None:
    """Write down whose phones there are."""
    written = json.dumps([asdict(each) for each in personas], ensure_ascii=False)
    (folder / PEOPLE).write_text(written, "utf-8")


async def _enter(url: str, now: datetime) -> tuple[Persona, ...]:
    plan = district_plan(now.date())
    database = await connect(url, lambda: now)
    try:
        result = await entered(database, plan, EXAMPLE, now)
        async with database.open() as books:
            invited = await create_invitations(books, result.campaign, now, now + INVITED, _token)
    finally:
        await database.close()
    return tuple(
        Persona(
            callsign, FIRST_USER + number, callsign, _subtitle(plan, callsign), "ru", f"/start i_{secret}"
        )
        for number, (callsign, _, secret) in enumerate(sorted(invited, key=lambda each: _row(each[0])))
    )


def _token() -> str:
    return new_token(secrets.randbits)


def _row(callsign: str) -> tuple[int, str]:
    return (FRONT_ROW.index(callsign) if callsign in FRONT_ROW else len(FRONT_ROW), callsign)


def _subtitle(plan: Plan, callsign: str) -> str:
    """What the person is, and where: «школа · с. Карам», «эксперт · физика · п. Улькан»."""
    person = next(each for each in plan.people if each.callsign == callsign)
    places = {each.code: each.place for each in plan.organisations}
    grant = person.grants[0]
    codes = (*grant.organisations, *filter(None, [person.own_organisation]))
    subjects = ", ".join(grant.subjects)
    return " · ".join(filter(None, [PARTS[callsign[0]], subjects, *(places[code] for code in codes[:1])]))
