"""The example campaign on the desk of the demo: its books, its people's phones, its labels."""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict, dataclass
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
    from collections.abc import Awaitable, Callable, Mapping
    from datetime import date, datetime
    from pathlib import Path

    from custody.plan import Plan
    from storage.database import Database

PEOPLE = "people.json"
FIRST_USER = 1001
INVITED = timedelta(days=60)
EXAMPLE = ""
"""In the ledger, in place of the SHA-256 of a workbook: the example plan comes from no file."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A campaign to try: its plan from a day on, what people are called, and whose phones come first.

    Whoever is `silent` has no phone; `begin` writes what happened before the first morning.
    """

    plan: Callable[[date], Plan]
    parts: Mapping[str, str]
    front_row: tuple[str, ...]
    silent: tuple[str, ...] = ()
    begin: Callable[[Database, datetime], Awaitable[None]] | None = None


SCHOOLS = Sample(
    district_plan,
    {
        "О": "отдел",
        "К": "координатор",
        "П": "председатель",
        "Ш": "школа",
        "Н": "наблюдатель",
        "Э": "эксперт",
    },
    ("Ш-01", "Н-01", "К-01", "П-01", "Э-01", "О-01"),
)
"""A district of six schools."""


async def prepare(folder: Path, url: str, now: datetime, sample: Sample = SCHOOLS) -> tuple[Persona, ...]:
    """Make the campaign in an empty folder, or find it there; returns its people."""
    if not is_prepared(folder):
        _make_room(folder)
        migrate(url)
        keep(folder, await _enter(url, now, sample))
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


async def _enter(url: str, now: datetime, sample: Sample) -> tuple[Persona, ...]:
    plan = sample.plan(now.date())
    database = await connect(url, lambda: now)
    try:
        result = await entered(database, plan, EXAMPLE, now)
        async with database.open() as books:
            invited = await create_invitations(books, result.campaign, now, now + INVITED, _token)
        if sample.begin:
            await sample.begin(database, now)
    finally:
        await database.close()
    speaking = [each for each in invited if each[0] not in sample.silent]
    speaking.sort(key=lambda each: _row(sample, each[0]))
    return tuple(
        Persona(name, FIRST_USER + number, name, _subtitle(sample, plan, name), "ru", f"/start i_{secret}")
        for number, (name, _, secret) in enumerate(speaking)
    )


def _token() -> str:
    return new_token(secrets.randbits)


def _row(sample: Sample, callsign: str) -> tuple[int, str]:
    first = sample.front_row
    return (first.index(callsign) if callsign in first else len(first), callsign)


def _subtitle(sample: Sample, plan: Plan, callsign: str) -> str:
    """What the person is, and where: «школа · с. Карам», «эксперт · физика · п. Улькан»."""
    person = next(each for each in plan.people if each.callsign == callsign)
    places = {each.code: each.place for each in plan.organisations}
    grant = person.grants[0]
    codes = (*grant.organisations, *filter(None, [person.own_organisation]))
    parts = [sample.parts[callsign[0]], ", ".join(grant.subjects), *(places[code] for code in codes[:1])]
    return " · ".join(filter(None, parts))
