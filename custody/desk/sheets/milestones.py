"""Milestones of a sitting that stand on a paper sheet: «on site 8:40», «handed out 24 9:05»."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from custody.desk.call import Call
from custody.facts.names import Who
from custody.facts.on_paper import OnPaper
from custody.facts.sheet import SheetLine
from custody.facts.sittings import Milestone
from custody.judge.seen import seen
from custody.packets import Packet
from custody.ports import Books
from custody.rehearsal import SLIP
from custody.roles import Role
from custody.sheets import Line, Staff, is_milestone, moment
from custody.sittings import MILESTONES, Sitting, apart


@dataclass(frozen=True, slots=True)
class Noting:
    """One milestone as it is shown, and as it will be written; None where it cannot or need not be."""

    line: SheetLine
    sitting: Sitting
    fact: Milestone | None = None


async def notings(
    books: Books, call: Call, packets: Sequence[Packet], lines: Sequence[Line], paper: OnPaper, staff: Staff
) -> tuple[Noting, ...]:
    """What the lines say of the sittings of these packets, each sitting once."""
    found: list[Noting] = []
    for sitting_id in dict.fromkeys(packet.sitting for packet in packets):
        sitting = await books.sitting(sitting_id)
        if sitting is not None:
            noted = [_noting(call, sitting, each, paper, staff) for each in filter(is_milestone, lines)]
            found += _with_apart(sitting, noted)
    return tuple(found)


def _with_apart(sitting: Sitting, noted: Sequence[Noting]) -> Iterator[Noting]:
    """A number that will differ from the other one says so before it is written."""
    known = [*sitting.milestones, *(each.fact for each in noted if each.fact is not None)]
    differ = apart(known) is not None
    for each in noted:
        counts = each.fact is not None and each.fact.number is not None
        yield replace(each, line=replace(each.line, odd=("apart",))) if differ and counts else each


def _noting(call: Call, sitting: Sitting, line: Line, paper: OnPaper, staff: Staff) -> Noting:
    at, by = moment(line, sitting.day, staff.timezone), _observer(sitting, line, staff)
    number = next(iter(line.numbers), None) if MILESTONES[line.act][1] else None
    shown = SheetLine(milestone=line.act, at=at, who=by, text=line.text, counted=number, told=line.told)
    standing = sitting.milestone(line.act)
    if by is None or at is None:
        return Noting(replace(shown, wrong="person" if by is None else "time"), sitting)
    if standing is not None:
        wrong = "" if abs(standing.at - at) < timedelta(minutes=1) else "recorded"
        return Noting(replace(shown, wrong=wrong, since=standing.at), sitting)
    if (wrong := _wrong(call, line, at)) != "":
        return Noting(replace(shown, wrong=wrong), sitting)
    fact = Milestone(
        sitting=sitting.name, milestone=line.act, at=at, by=by, number=number, stated=True,
        paper=replace(paper, told=line.told or paper.told),
    )  # fmt: skip
    return Noting(shown, sitting, fact)


def _wrong(call: Call, line: Line, at: datetime) -> str:
    if at > call.recorded + SLIP:
        return "future"
    return "numbers" if len(line.numbers) != int(MILESTONES[line.act][1]) else ""


def _observer(sitting: Sitting, line: Line, staff: Staff) -> Who | None:
    """Who saw it: the one who is named, or the sitting's observer, or else whoever enters the sheet."""
    who = staff.named(line.who) if line.who else staff.of_id(sitting.observer) or staff.enters
    if who is None:
        return None
    roles = who.roles_at(sitting.organisation, sitting.subject)
    return seen(who, Role.OBSERVER if Role.OBSERVER in roles else Role.COORDINATOR)
