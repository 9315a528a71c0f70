"""Rows of the books as the things of the trade."""

import json
from collections.abc import Iterable
from datetime import date, time
from functools import lru_cache
from itertools import groupby
from typing import Any

from custody.campaign import Campaign
from custody.ledger import Entry
from custody.packets import Packet
from custody.roles import Grant, Person, Role
from custody.sittings import Sitting
from storage.books.window_rows import checked_at, window_of
from storage.kinds import decode, read
from storage.moments import moment_or_none
from storage.session import Row


def people(rows: Iterable[Row]) -> tuple[Person, ...]:
    """People from their rows, one a grant, those of one person together."""
    grouped = groupby(rows, key=lambda row: int(row["id"]))
    return tuple(_person(tuple(each)) for _, each in grouped)


def one_person(rows: Iterable[Row]) -> Person | None:
    """The person whose rows these are; None when there are none."""
    return next(iter(people(rows)), None)


@lru_cache(maxsize=4096)
def _person(rows: tuple[Row, ...]) -> Person:
    """People are read at every act and hardly ever change: the same rows are the same person."""
    row = rows[0]
    return Person(
        id=row["id"],
        campaign=row["campaign"],
        callsign=row["callsign"],
        grants=tuple(grant(each) for each in rows if each["role"] is not None),
        language=row["language"],
        workplace=row["workplace"],
        place=row["place"],
        years=row["years"],
        joined=bool(row["joined"]),
        week=row["week"],
        timezone=row["timezone"],
        checking_place=row["checking_place"],
    )


def grant(row: Row) -> Grant:
    """A role of a person."""
    return _same_grant(row["role"], row["organisations"], row["subjects"], row["deputy"])


@lru_cache(maxsize=4096)
def _same_grant(role: str, organisations: str, subjects: str, deputy: int) -> Grant:
    """Grants are read at every act and hardly ever change."""
    return Grant(
        Role(role), frozenset(json.loads(organisations)), frozenset(json.loads(subjects)), bool(deputy)
    )


def campaign(row: Row) -> Campaign:
    """A campaign's terms."""
    return _same_campaign(row)


@lru_cache(maxsize=64)
def _same_campaign(row: Row) -> Campaign:
    """They are read at every act: the same row is the same terms."""
    plain = ("id", "key", "title", "route", "timezone", "check_days", "upload_days", "week", "language")
    later = ("years_needed", "undo_minutes", "offer_minutes", "remind_hours", "quiet", "silent_hours")
    measures = ("question_hours", "room_seats", "works_a_day", "metasubject")
    known: dict[str, Any] = {name: row[name] for name in (*plain, *later, *measures)}
    closing, morning, evening = (time.fromisoformat(row[name]) for name in ("closing", "morning", "evening"))
    changed = json.loads(row["exceptions"]).items()
    exceptions = tuple((date.fromisoformat(day), bool(working)) for day, working in sorted(changed))
    return Campaign(closing=closing, morning=morning, evening=evening, exceptions=exceptions, **known)


def packet(row: Row) -> Packet:
    """A packet from its card."""
    return Packet(
        id=row["id"],
        campaign=row["campaign"],
        sitting=row["sitting"],
        code=row["code"],
        number=row["number"],
        of=row["total"],
        route=row["route"],
        organisation=row["organisation"],
        organisation_name=row["organisation_name"],
        subject=row["subject"],
        grade=row["grade"],
        day=date.fromisoformat(row["day"]),
        version=row["version"],
        place=read(row["place"]),
        expert=None if row["expert"] is None else read(row["expert"]),
        observer=row["observer"],
        chain=row["chain"],
        week=row["week"],
        unobserved=bool(row["without_order"]),
        window=(row["window_since"], row["window_until"]),
        checked_at=checked_at(row),
    )


def sitting(row: Row) -> Sitting:
    """A sitting from its card."""
    return Sitting(
        id=row["id"],
        campaign=row["campaign"],
        organisation=row["organisation"],
        organisation_name=row["organisation_name"],
        subject=row["subject"],
        grade=row["grade"],
        day=date.fromisoformat(row["day"]),
        observer=row["observer"],
        packets=row["packets"],
        packed=row["packed"],
        milestones=tuple(decode(each) for each in json.loads(row["milestones"])),
        upload_due=moment_or_none(row["upload_due"]),
        uploaded=moment_or_none(row["uploaded_at"]),
        starts=row["starts"] or "",
        place=row["place"],
        week=row["week"],
        without_order=row["without_order"],
        stuck=moment_or_none(row["stuck_at"]),
        **window_of(row),
        listed=row["listed"],
    )


def entry(row: Row, position: int | None = None) -> Entry:
    """An entry of the ledger, with its place in the log where that was asked for."""
    data = row["data"]  # a text where somebody has edited it with SQL
    return Entry(
        row["stream"],
        row["seq"],
        row["prev"],
        data.encode() if isinstance(data, str) else bytes(data),
        row["hash"],
        position,
    )
