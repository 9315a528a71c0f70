"""A cover sheet before it is written: what each line will become, for every packet that it is about."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from custody.campaign import Campaign
from custody.desk.call import Call, packet_stream
from custody.desk.sheets.milestones import Noting, notings
from custody.facts.on_paper import OnPaper
from custody.facts.sheet import SheetLine, SheetPreview
from custody.judge.seen import seen
from custody.packets import Packet
from custody.ports import Books
from custody.rehearsal import Attempt, Sheet, rehearse
from custody.roles import Role
from custody.sheets import Line, Staff, line_of
from custody.standing import Told, doer, steps_done, told


@dataclass(frozen=True, slots=True)
class Plan:
    """What a sheet will become; `seen` is how many entries each chain had when it was planned."""

    packets: tuple[Packet, ...]
    paper: OnPaper
    attempts: tuple[Attempt, ...]
    notings: tuple[Noting, ...]
    seen: Mapping[str, int]
    faults: tuple[SheetLine, ...] = ()
    """Whoever is said to have told it must have a call-sign: no names are kept."""

    @property
    def lines(self) -> tuple[SheetLine, ...]:
        """Every line as it is shown; the same line of several packets once."""
        shown: dict[SheetLine, list[str]] = {}
        for each in (*(a.line for a in self.attempts), *(n.line for n in self.notings), *self.faults):
            shown.setdefault(replace(each, code=""), []).append(each.code)
        whole = len(self.packets)
        return tuple(
            replace(line, code="" if len(codes) == whole or not codes[0] else codes[0])
            for line, codes in shown.items()
        )

    @property
    def writes(self) -> int:
        """How many entries it will make."""
        acts = [a for a in self.attempts if a.verdict is not None]
        return len(acts) + sum(n.fact is not None for n in self.notings)

    @property
    def wrong(self) -> int:
        """How many lines cannot be written."""
        return sum(bool(line.wrong) for line in self.lines)

    def preview(self, *, changed: bool = False) -> SheetPreview:
        """As the coordinator sees it before the tap."""
        return SheetPreview(
            packet=self.packets[0].name, packets=len(self.packets), lines=self.lines, told=self.paper.told,
            why=self.paper.why, cause=self.paper.cause, count=self.writes, wrong=self.wrong, changed=changed,
        )  # fmt: skip


async def plan_of(books: Books, call: Call, ids: Sequence[int], answers: Mapping[str, Any]) -> Plan:
    """Try the lines out on these packets, which the caller has locked if it is going to write."""
    campaign = await books.campaign(call.person.campaign)
    lines, packets = [line_of(each) for each in answers["lines"]], await books.packets(ids)
    paper = _paper(call, lines)
    staff = Staff(await books.everyone(campaign.id), call.person, campaign.timezone)
    attempts, seen_of = list[Attempt](), dict[str, int]()
    for packet in packets:
        history = told(await books.story(packet_stream(packet)))
        seen_of[str(packet.id)] = len(history)
        sheet = sheet_of(call, campaign, packet, history, staff, paper)
        attempts += rehearse(sheet, lines)
    found = await notings(books, call, packets, lines, paper, staff)
    unknown = [line.told for line in lines if line.told and staff.named(line.told) is None]
    faults = tuple(SheetLine(text=each, wrong="told") for each in dict.fromkeys(unknown))
    return Plan(packets, paper, tuple(attempts), found, seen_of, faults)


def sheet_of(
    call: Call, campaign: Campaign, packet: Packet, history: Sequence[Told], staff: Staff, paper: OnPaper
) -> Sheet:
    """One packet with what is recorded of it."""
    case = replace(call.case(packet, campaign), paper=paper)
    recorded = dict(_recorded(history))
    return Sheet(case, staff, recorded, paper)


def _recorded(history: Sequence[Told]) -> Iterator[tuple[str, Any]]:
    for step, each in steps_done(history).items():
        who = doer(each.fact)
        yield step, (getattr(each.fact, "at", each.recorded), who.id if who else 0)


def _paper(call: Call, lines: Sequence[Line]) -> OnPaper:
    """Who enters it, the last reason, and who told all of it: a line of its own says so, not one step's."""
    told_by = [line.told for line in lines if line.told and not line.is_act]
    why = [(line.why, line.cause) for line in lines if line.why or line.cause]
    by = seen(call.person, Role.COORDINATOR)
    return OnPaper(by, told_by[-1] if told_by else "", *(why[-1] if why else ("", "")))
