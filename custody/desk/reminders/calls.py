"""What those without a phone owe: not the debt of whoever reads it, who is to call them."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from custody.cards import due as due_of_case
from custody.desk.reminders.dunning import Reader
from custody.facts.names import Who
from custody.facts.reminders import ToCall
from custody.judge.case import Case
from custody.judge.seen import seen
from custody.roles import Role

MOST = 12
"""So many lines of whom to call are shown; the rest is a number."""

NAMED = 4
"""So many packets of a line are named by their codes."""


@dataclass(frozen=True, slots=True)
class _Debt:
    """One packet's step or one upload that somebody without a phone owes."""

    ref: str
    organisation: str
    shown: str
    step: str
    due: datetime
    holder: Who | None = None
    code: str = ""
    name: str = ""

    @property
    def party(self) -> tuple[str, str, str]:
        """Who owes what: one line of the letter."""
        return (self.holder.callsign if self.holder else "", self.organisation, self.step)


@dataclass(frozen=True, slots=True)
class Calls:
    """Whom to call, a line for each party and step, the first due first.

    `cases` are the packets that the lines name; `dues` of everything, by p<packet> and s<sitting>.
    """

    lines: tuple[ToCall, ...] = ()
    more: int = 0
    cases: tuple[Case, ...] = ()
    dues: dict[str, datetime] = field(default_factory=dict)


async def of(reader: Reader, subjects: Sequence[str]) -> Calls:
    """The calls that the clock named and that have not become needless."""
    if not subjects:
        return Calls()
    packets = await reader.books.packets([int(each[1:]) for each in subjects if each.startswith("p")])
    cases = tuple(map(reader.case, packets))
    debts = sorted([*_packets(cases), *await _uploads(reader, subjects)], key=_first)
    parties: dict[tuple[str, str, str], list[_Debt]] = {}
    for each in debts:
        parties.setdefault(each.party, []).append(each)
    shown = [*parties.values()][:MOST]
    schools = await _schools(reader, {some[0].organisation for some in shown if some[0].holder is None})
    lines = [_line(some, schools.get(some[0].organisation, ()), reader.now) for some in shown]
    named = {each.ref for some in shown for each in some[:NAMED]}
    spoken = tuple(case for case in cases if f"p{case.packet.id}" in named)
    return Calls(tuple(lines), len(parties) - len(shown), spoken, {each.ref: each.due for each in debts})


async def _schools(reader: Reader, places: Collection[str]) -> dict[str, tuple[Who, ...]]:
    """Who answers for what is still at these schools."""
    people = await reader.books.people_with(reader.campaign.id, Role.SCHOOL) if places else ()
    return {
        place: tuple(seen(each, Role.SCHOOL) for each in people if Role.SCHOOL in each.roles_at(place, ""))
        for place in places
    }


def _first(debt: _Debt) -> tuple[datetime, str, str]:
    return debt.due, debt.organisation, debt.code


def _packets(cases: Sequence[Case]) -> list[_Debt]:
    due = [(case.packet, due) for case in cases if (due := due_of_case(case)) is not None]
    return [
        _Debt(f"p{p.id}", p.organisation, p.organisation_name, at.step, at.at, p.place.holder, p.code)
        for p, at in due
    ]


async def _uploads(reader: Reader, subjects: Sequence[str]) -> list[_Debt]:
    found = await reader.books.sittings([int(each[1:]) for each in subjects if each.startswith("s")])
    return [
        _Debt(
            f"s{s.id}", s.organisation, s.organisation_name, "uploaded", s.upload_due,
            name=f"{s.subject} {s.grade}",
        )
        for s in found
        if s.uploaded is None and s.upload_due is not None
    ]  # fmt: skip


def _line(debts: Sequence[_Debt], school: tuple[Who, ...], now: datetime) -> ToCall:
    first = debts[0]
    return ToCall(
        organisation=first.shown, step=first.step, count=len(debts),
        who=(first.holder,) if first.holder else school,
        code=tuple(_some(each.code for each in debts)), names=tuple(_some(each.name for each in debts)),
        late=sum(each.due <= now for each in debts), more=max(0, len(debts) - NAMED), due=first.due,
    )  # fmt: skip


def _some(names: Iterator[str]) -> list[str]:
    return [each for each in names if each][:NAMED]
