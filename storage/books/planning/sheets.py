"""The optional sheets of a plan, each written anew where anything of it has changed."""

from collections.abc import Iterable, Mapping

from custody.plan import PlanPlace, PlanProgramme, PlanRoom
from custody.planning.changes import Changes
from storage.books.planning.lines import listed
from storage.moments import line
from storage.session import Session

Line = Mapping[str, object]


async def enter_sheets(session: Session, campaign: int, changes: Changes) -> None:
    """Rooms, programmes and checking places."""
    plan, known = changes.plan, changes.known
    if plan.rooms is not None and plan.rooms != known.rooms:
        await _anew(session, campaign, "rooms", map(_room, plan.rooms))
    if plan.programmes is not None and plan.programmes != known.programmes:
        await _anew(session, campaign, "programmes", map(_programme, plan.programmes))
    if plan.places is not None and plan.places != known.places:
        await _anew(session, campaign, "places", map(_place, plan.places))


async def _anew(session: Session, campaign: int, sheet: str, rows: Iterable[Line]) -> None:
    await session.rows(f"drop_{sheet}", campaign=campaign)
    await session.rows(f"put_{sheet}", campaign=campaign, rows=listed(rows))


def _room(said: PlanRoom) -> dict[str, object]:
    return {
        "organisation": said.organisation, "room": said.room, "subject": said.subject,
        "day": said.day.isoformat() if said.day else "", "grade": said.grade or 0, "seats": said.seats,
        "participants": said.participants,
    }  # fmt: skip


def _programme(said: PlanProgramme) -> Line:
    return {
        "organisation": said.organisation, "code": said.code, "name": said.name, "level": said.level,
        "course": said.course, "participants": said.participants, "subject": said.subject,
    }  # fmt: skip


def _place(said: PlanPlace) -> Line:
    days = {"since": said.since, "until": said.until}
    hours = {"opens": said.opens, "closes": said.closes}
    return {
        "code": said.code, "name": said.name, "chair": said.chair or "",
        "subjects": line(list(said.subjects)),
        **{name: day.isoformat() if day else "" for name, day in days.items()},
        **{name: at.isoformat("minutes") if at else "" for name, at in hours.items()},
    }  # fmt: skip
