"""A cover sheet tried out line by line, each as it will be written; nothing is written by it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from custody.deadlines import local_day
from custody.facts.happened import Happened
from custody.facts.on_paper import OnPaper
from custody.facts.refusals import WrongRole
from custody.facts.sheet import SheetLine
from custody.judge.case import Case, Verdict
from custody.judge.papering import papered
from custody.judge.seen import seen
from custody.oddities import oddities
from custody.packets import Packet
from custody.roles import Person, Role
from custody.routes import Step
from custody.sheet_acts import act_of, numbered
from custody.sheets import Line, Staff, is_milestone, missing, moment, step_of

SLIP = timedelta(minutes=10)
"""Clocks on walls differ: so far ahead of ours a time is not yet to come."""

Recorded = Mapping[str, tuple[datetime, int]]
"""By step, when it was and who did it: what somebody has stated already."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One line: as it is shown, and how the rule would judge it in its turn; None where it cannot be."""

    line: SheetLine
    case: Case | None = None
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is known of one packet while its sheet is tried out."""

    case: Case
    staff: Staff
    recorded: Recorded
    paper: OnPaper

    @property
    def packet(self) -> Packet:
        """The packet as it is by now."""
        return self.case.packet


def rehearse(sheet: Sheet, lines: Sequence[Line]) -> Iterator[Attempt]:
    """Each line about the packet in its turn, on the packet as the lines before have left it."""
    day = _day_meant(sheet)
    for line in lines:
        if not line.is_act or is_milestone(line):
            continue
        attempt = _try(sheet, line, moment(line, day, sheet.staff.timezone))
        yield attempt
        if attempt.line.at is not None:
            day = local_day(sheet.case.campaign, attempt.line.at)
        if attempt.case is not None and attempt.verdict is not None and attempt.verdict.place is not None:
            sheet = _gone_on(sheet, attempt, attempt.verdict)


def _day_meant(sheet: Sheet) -> date:
    """The day of lines that name none: the work's, or this one in a window whose day is still to come."""
    packet, today = sheet.packet, local_day(sheet.case.campaign, sheet.case.recorded)
    since, _ = packet.window
    return today if since and date.fromisoformat(since) <= today < packet.day else packet.day


def _gone_on(sheet: Sheet, attempt: Attempt, verdict: Verdict) -> Sheet:
    place = verdict.place or sheet.case.place
    version = sheet.packet.version + (place.bearing != sheet.case.place.bearing)
    packet = replace(sheet.packet, place=place, version=version)
    shown = attempt.line
    known = {shown.step: (shown.at, shown.who.id)} if shown.at and shown.who else {}
    return replace(sheet, case=replace(sheet.case, packet=packet), recorded={**sheet.recorded, **known})


def _try(sheet: Sheet, line: Line, at: datetime | None) -> Attempt:
    """The line with what is wrong with it before any rule is asked."""
    who = sheet.staff.named(line.who) if line.who else None
    shown = SheetLine(text=line.text, at=at, code=sheet.packet.code, told=line.told)
    if line.act == "?":
        return Attempt(replace(shown, wrong="line"))
    if line.who and who is None:
        return Attempt(replace(shown, wrong="person"))
    if at is None or not (line.act or line.role or who):
        return Attempt(replace(shown, wrong="time" if at is None else "step"))
    if (known := _known(sheet, line, who, at)) is not None:
        return Attempt(replace(shown, step=known, since=at))
    return _stepped(sheet, line, shown, who)


def _stepped(sheet: Sheet, line: Line, shown: SheetLine, who: Person | None) -> Attempt:
    """The line on the step that it means."""
    route = sheet.case.route
    step = step_of(line, missing(route, sheet.recorded), _roles(sheet, who), route)
    if step is None:
        return Attempt(replace(shown, wrong="step"))
    shown = replace(shown, step=step.name)
    if step.name in sheet.recorded:
        return Attempt(replace(shown, wrong="recorded", since=sheet.recorded[step.name][0]))
    return _judged(sheet, line, shown, step, who or sheet.staff.planned(sheet.packet, step))


def _roles(sheet: Sheet, who: Person | None) -> frozenset[Role]:
    if who is None:
        return frozenset()
    more = {Role.EXPERT} if who.has(Role.EXPERT) else set[Role]()
    return who.roles_at(sheet.packet.organisation, sheet.packet.subject) | more


def _known(sheet: Sheet, line: Line, who: Person | None, at: datetime) -> str | None:
    """The step that is recorded with this very time, and with this person if one is named."""
    for name, (then, doer) in sheet.recorded.items():
        step = sheet.case.route.step(name)
        roles = {Role(line.role)} if line.role else _roles(sheet, who)
        taken = line.act in ("", "taken") and step.is_handover and bool(roles & set(step.takers))
        named = line.act == name or (line.act == "packed" and step is sheet.case.route.steps[0])
        same = who is None or who.id == doer
        if (taken or named) and same and abs(then - at) < timedelta(minutes=1):
            return name
    return None


def _judged(sheet: Sheet, line: Line, shown: SheetLine, step: Step, who: Person | None) -> Attempt:
    act, at = act_of(line, step), shown.at or sheet.case.at
    if who is None:
        return Attempt(replace(shown, wrong="who"))
    role = next((role for role in step.takers if role in _roles(sheet, who)), step.takers[0])
    shown = replace(shown, who=seen(who, role, sheet.packet.subject))
    if act is None:
        return Attempt(replace(shown, wrong="numbers"))
    shown = numbered(shown, act)
    if at > sheet.case.recorded + SLIP:
        return Attempt(replace(shown, wrong="future"))
    paper = replace(sheet.paper, told=line.told or sheet.paper.told)
    case = replace(sheet.case, person=who, at=at, paper=paper, near=True)
    verdict = papered(case, step, act, sheet.recorded.keys())
    if not isinstance(verdict.fact, Happened):
        wrong = "role" if isinstance(verdict.fact, WrongRole) else "refused"
        return Attempt(replace(shown, wrong=wrong))
    planned = sheet.staff.planned(sheet.packet, step)
    odd = oddities(case, verdict, step, sheet.recorded, line.seal, planned)
    return Attempt(replace(shown, odd=odd), case, verdict)
