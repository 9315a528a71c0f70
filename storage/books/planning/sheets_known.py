"""The optional sheets of the campaign's last plan, read."""

import json
from datetime import date, time

from custody.plan import PlanPlace, PlanProgramme, PlanRoom
from storage.session import Session


async def rooms_of(session: Session, campaign: int) -> tuple[PlanRoom, ...]:
    """The rooms that the campaign's last plan names."""
    return tuple(
        PlanRoom(
            row["organisation"], row["room"], _day(row["day"]), row["subject"], row["grade"] or None,
            row["seats"], row["participants"],
        )
        for row in await session.rows("plan_rooms", campaign=campaign)
    )  # fmt: skip


async def programmes_of(session: Session, campaign: int) -> tuple[PlanProgramme, ...]:
    """The professions and specialties that it names."""
    names = ("organisation", "code", "name", "level", "course", "participants", "subject")
    found = await session.rows("plan_programmes", campaign=campaign)
    return tuple(PlanProgramme(*(row[name] for name in names)) for row in found)


async def places_of(session: Session, campaign: int) -> tuple[PlanPlace, ...]:
    """The checking places that it names."""
    return tuple(
        PlanPlace(
            row["code"], row["name"], _day(row["since"]), _day(row["until"]), _clock(row["opens"]),
            _clock(row["closes"]), row["chair"] or None, tuple(json.loads(row["subjects"])),
        )
        for row in await session.rows("checking_places", campaign=campaign)
    )  # fmt: skip


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _clock(text: str) -> time | None:
    return time.fromisoformat(text) if text else None
