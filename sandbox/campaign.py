"""The sample campaign on the desk of the demo: its books, its people's phones, its labels."""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict
from datetime import timedelta
from typing import TYPE_CHECKING

from custody.campaign import Campaign
from custody.codes import new_code, new_token
from custody.deadlines import upload_due
from documents.sample_plan import sample_plan
from sandbox.personas import Persona, load_personas
from storage.database import connect
from storage.invitations import create_invitations
from storage.migrations import migrate
from storage.plan import apply_plan, campaigns

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from custody.plan import Plan, PlanSitting
    from storage.books import StoredBooks

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
FRONT_ROW = ("Ш-01", "Н-01", "К-01", "П-01", "Э-01", "О-01")
"""The phones of one packet's route come first."""


async def prepare(folder: Path, url: str, now: datetime) -> tuple[Persona, ...]:
    """Make the campaign in an empty folder, or find it there; returns its people."""
    people = folder / "people.json"
    if not people.exists():
        folder.mkdir(parents=True, exist_ok=True)
        migrate(url)
        personas = await _enter(url, now)
        people.write_text(json.dumps([asdict(each) for each in personas], ensure_ascii=False), "utf-8")
    return load_personas(people)


async def _enter(url: str, now: datetime) -> tuple[Persona, ...]:
    plan = sample_plan(now.date())
    database = await connect(url, lambda: now)
    try:
        async with database.open() as books:
            return await _fill(books, plan, now)
    finally:
        await database.close()


async def _fill(books: StoredBooks, plan: Plan, now: datetime) -> tuple[Persona, ...]:
    terms = plan.campaign
    draft = Campaign(0, terms.key, terms.title, terms.procedure, terms.timezone, terms.closing)

    def due(sitting: PlanSitting) -> datetime:
        return upload_due(draft, sitting.date)

    def code() -> str:
        return new_code(secrets.randbits)

    def token() -> str:
        return new_token(secrets.randbits)

    await apply_plan(books, plan, now, due, code, token)
    campaign = (await campaigns(books))[-1]
    invited = await create_invitations(books, campaign.id, now, now + INVITED, token)
    places = {person.callsign: _subtitle(plan, person.callsign) for person in plan.people}
    people = sorted(invited, key=lambda each: _row(each[0]))
    return tuple(
        Persona(callsign, FIRST_USER + number, callsign, places[callsign], "ru", f"/start i_{secret}")
        for number, (callsign, _, secret) in enumerate(people)
    )


def _row(callsign: str) -> tuple[int, str]:
    return (FRONT_ROW.index(callsign) if callsign in FRONT_ROW else len(FRONT_ROW), callsign)


def _subtitle(plan: Plan, callsign: str) -> str:
    person = next(each for each in plan.people if each.callsign == callsign)
    places = {each.code: each.place for each in plan.organisations}
    grant = person.grants[0]
    where = [
        places[code]
        for code in (*grant.organisations, *([person.own_organisation] if person.own_organisation else []))
    ]
    return " · ".join([PARTS[callsign[0]], *grant.subjects[:2], *where[:1]])
