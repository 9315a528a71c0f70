"""A plan's changes written into the books in few statements, however many rows they are."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from custody.campaign import Campaign
from custody.planning.changes import Changes
from custody.planning.known import COLUMNS
from storage.books.planning.lines import listed
from storage.books.planning.packets import enter_packets
from storage.books.planning.people import enter_people
from storage.books.planning.sheets import enter_sheets
from storage.books.planning.sittings import enter_sittings
from storage.books.planning.tasks import enter_tasks
from storage.moments import line, micros
from storage.session import Session


@dataclass(frozen=True, slots=True)
class Labelled:
    """Where codes and tokens come from."""

    new_code: Callable[[], str]
    new_token: Callable[[], str]


async def enter_changes(session: Session, changes: Changes, at: datetime, labelled: Labelled) -> None:
    """Write everything; the caller has locked the campaign, and `changes` are of the books as they are."""
    campaign = await _enter_campaign(session, changes, at)
    await _enter_organisations(session, campaign, changes)
    people = await enter_people(session, campaign, changes, at)
    sittings = await enter_sittings(session, campaign, changes, people)
    await enter_packets(session, changes, people, sittings, labelled.new_code, labelled.new_token)
    await enter_sheets(session, campaign, changes)
    await enter_tasks(session, campaign, changes)
    if gone := changes.subjects_aside:
        await session.rows("close_dues", subjects=line(gone))
    await session.value("next_plan_version", campaign=campaign)


async def _enter_campaign(session: Session, changes: Changes, at: datetime) -> int:
    before, after = changes.known.campaign, changes.terms
    values = _values(after)
    if before is None:
        row = await session.row("new_campaign", **values, key=after.key, at=micros(at))
    elif before != after:
        row = await session.row("change_campaign", campaign=before.id, **values)
    else:
        return before.id
    if row is None:
        raise LookupError("a campaign was written and did not come back")
    changes.terms = changes.result.terms = replace(after, id=row["id"])
    changes.result.campaign = changes.terms.id
    return changes.terms.id


def _values(terms: Campaign) -> dict[str, Any]:
    plain = (
        "title", "route", "timezone", "check_days", "upload_days", "week", "language", "years_needed",
        "undo_minutes", "offer_minutes", "remind_hours", "quiet", "silent_hours", "question_hours",
        "room_seats", "works_a_day", "metasubject",
    )  # fmt: skip
    clocks = {name: getattr(terms, name).isoformat("minutes") for name in ("closing", "morning", "evening")}
    exceptions = line({day.isoformat(): int(works) for day, works in terms.exceptions})
    return {name: getattr(terms, name) for name in plain} | clocks | {"exceptions": exceptions}


async def _enter_organisations(session: Session, campaign: int, changes: Changes) -> None:
    rows = [
        {"code": each.code} | {name: getattr(each, name) for name in COLUMNS}
        for each in changes.organisations
    ]
    if rows:
        await session.rows("put_organisations", campaign=campaign, rows=listed(rows))
    if changes.organisations_aside:
        codes = line(changes.organisations_aside)
        await session.rows("organisations_aside", campaign=campaign, codes=codes)
