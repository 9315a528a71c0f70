"""What needs the coordinator now (`custody.ports.NeedBook`)."""

from datetime import date, datetime
from typing import Any

from custody.needs import Found, Need, NeedKind
from custody.ports.needs import Hour
from custody.roles import Role
from storage.books.shelf import Shelf
from storage.moments import micros, moment, moment_or_none
from storage.session import Row

LETTERS: dict[NeedKind, str] = {
    "late": "p", "silent": "p", "unconfirmed": "p", "upload": "s", "unstarted": "s", "unattended": "s",
    "missing": "n", "blocked": "n", "inquiry": "q", "task": "r",
}  # fmt: skip
"""What each kind is about; of the others there is a number only."""


class StoredNeeds(Shelf):
    """Questions over packets, sittings and people that stay fast when there are many."""

    async def needs(self, campaign: int, kind: NeedKind, hour: Hour, most: int) -> Found:
        """The first of that kind, the most urgent first, and their number."""
        if kind == "others":
            total: int = await self.session.value("needs_others", campaign=campaign)
            return Found((Need(kind, count=total),) if total else (), total)
        if kind not in LETTERS:
            return Found()
        asked = {name: _asked(hour)[name] for name in _NAMES[kind]}
        found = await self.session.rows(f"needs_{kind}", campaign=campaign, most=most, **asked)
        return Found(tuple(_read(kind, row) for row in found), found[0]["total"] if found else 0)

    async def next_deadline(self, campaign: int, at: datetime) -> tuple[str, datetime] | None:
        """The packet or the sitting whose deadline comes next, and when."""
        row = await self.session.row("next_deadline", campaign=campaign, at=micros(at))
        return None if row is None else (f"{row['ref']}{row['id']}", moment(row["at"]))

    async def prompt(self, subject: str, at: datetime, before: datetime) -> bool:
        """Note that somebody is reminded of this by hand; False when that was done after `before` already."""
        noted = await self.session.value("prompt", subject=subject, at=micros(at), before=micros(before))
        return noted is not None

    async def prompted(self, subject: str) -> datetime | None:
        """When somebody was last reminded of this by hand."""
        return moment_or_none(await self.session.value("prompted", subject=subject))


_NAMES: dict[NeedKind, tuple[str, ...]] = {
    "late": ("at",), "upload": ("at",), "silent": ("until",), "unconfirmed": (), "blocked": (), "inquiry": (),
    "unstarted": ("day", "clock"), "unattended": ("day", "clock", "ahead"), "missing": ("day", "ahead"),
    "task": ("at",),
}  # fmt: skip


_ALIKE: dict[NeedKind, tuple[str, ...]] = {
    "unconfirmed": ("holder", "since", "step", "expert_id", "giver"), "inquiry": ("asker",),
}  # fmt: skip
"""What those have in common that are one entry."""


def _asked(hour: Hour) -> dict[str, Any]:
    return {
        "at": micros(hour.at), "until": micros(hour.silent), "day": hour.day.isoformat(),
        "ahead": hour.ahead.isoformat(), "clock": hour.clock,
    }  # fmt: skip


def _read(kind: NeedKind, row: Row) -> Need:
    if kind == "missing":
        return Need(kind, f"n{row['id']}", day=date.fromisoformat(row["day"]), role=Role(row["role"]))
    pile = " ".join(str(row[each]) for each in _ALIKE.get(kind, ()))
    return Need(kind, f"{LETTERS[kind]}{row['id']}", moment_or_none(row["since"]), pile=pile)
