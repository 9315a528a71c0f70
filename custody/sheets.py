"""The lines of a cover sheet as they were typed, and whom and which step each of them means."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from custody.callsigns import called
from custody.packets import Packet
from custody.roles import Person, Role
from custody.routes import Route, Step
from custody.sittings import MILESTONES

FAR = timedelta(days=180)
"""A day that is further from the work than this was typed wrongly."""
CENTURY, CENTURY_ENDS = 2000, 100


@dataclass(frozen=True, slots=True)
class Line:
    """A line: `act` is packed, taken, a step or a milestone; `who` a call-sign; «12:40», «13.04».

    `told` on a line speaks of that line, on one of its own of the whole sheet; `why` always of the sheet.
    """

    text: str
    act: str = ""
    role: str = ""
    who: str = ""
    clock: str = ""
    day: str = ""
    numbers: tuple[int, ...] = ()
    seal: str = ""
    broken: bool = False
    told: str = ""
    why: str = ""
    cause: str = ""

    @property
    def is_act(self) -> bool:
        """Whether it says that something happened, and not only who told or why."""
        return bool(self.act or self.role or self.who or self.clock) or not (
            self.told or self.why or self.cause
        )


def line_of(said: Mapping[str, Any]) -> Line:
    """A line out of an open question."""
    return Line(**{**said, "numbers": tuple(said.get("numbers", ()))})


@dataclass(frozen=True, slots=True)
class Staff:
    """Everybody of the campaign, and who enters the sheet."""

    everyone: Sequence[Person]
    enters: Person
    timezone: str

    def named(self, callsign: str) -> Person | None:
        """The person of that call-sign, however it was typed."""
        return called(self.everyone, callsign)

    def planned(self, packet: Packet, step: Step) -> Person | None:
        """Who is to do the step: by the plan, or the only one there who can."""
        holder, expert = packet.place.holder, packet.expert
        if not step.is_handover and holder is not None and holder.role in step.takers:
            return self.of_id(holder.id)
        for role in step.takers:
            known = {Role.OBSERVER: packet.observer, Role.EXPERT: expert.id if expert else None}.get(role)
            found = self.of_id(known) if known else self._only(packet, role)
            if found is not None:
                return found
        return None

    def of_id(self, person: int | None) -> Person | None:
        """The person of that number."""
        return next((each for each in self.everyone if each.id == person), None)

    def _only(self, packet: Packet, role: Role) -> Person | None:
        """The one who has that role here; of several coordinators the one who enters the sheet."""
        if role in self.enters.roles_at(packet.organisation, packet.subject):
            return self.enters
        those = [p for p in self.everyone if role in p.roles_at(packet.organisation, packet.subject)]
        return those[0] if len(those) == 1 and role not in (Role.OBSERVER, Role.EXPERT) else None


def missing(route: Route, recorded: Iterable[str]) -> tuple[Step, ...]:
    """The steps of the route that nobody has stated, in their order."""
    done = set(recorded)
    return tuple(step for step in route.steps if step.name not in done)


def step_of(line: Line, open_steps: Sequence[Step], roles: Iterable[Role], route: Route) -> Step | None:
    """The step that a line means: the one it names, or the next handover for that role."""
    if line.act == "packed":
        return route.steps[0]
    if line.act and line.act != "taken":
        return next((step for step in route.steps if step.name == line.act), None)
    wanted = {Role(line.role)} if line.role else set(roles)
    return next((s for s in open_steps if s.is_handover and wanted & set(s.takers)), None)


def is_milestone(line: Line) -> bool:
    """Whether the line speaks of the sitting and not of a packet."""
    return line.act in MILESTONES


def moment(line: Line, day: date, timezone: str) -> datetime | None:
    """When it was: the line's own day, or this one; None for a time that is none, or a day far from it."""
    about = day
    if line.day:
        numbers = [int(each) for each in line.day.split(".") if each]
        year = numbers[2] if len(numbers) > 2 else day.year  # noqa: PLR2004 - day, month, year
        try:
            day = date(year + CENTURY if year < CENTURY_ENDS else year, numbers[1], numbers[0])
        except (ValueError, IndexError):
            return None
        if abs(day - about) > FAR:
            return None
    hours, _, minutes = line.clock.replace(".", ":").partition(":")
    try:
        return datetime.combine(day, time(int(hours), int(minutes)), ZoneInfo(timezone))
    except ValueError:
        return None
