"""The lists of /acts as messages: lines with numbers, and a button for each."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from custody.deed_papers import Transfer
from custody.desk.deeds.rights import STAFF
from custody.facts.deeds import DeedLine, Deeds
from custody.letters import Choice, Row
from custody.packets import Packet
from custody.roles import Person, Role
from custody.sittings import Sitting

PAGE, ABREAST = 8, 4
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Shown:
    """A message of the menu."""

    fact: Deeds
    rows: tuple[Row, ...]


MENU = Shown(
    Deeds(which="menu"),
    (
        Row((Choice("acts", "", 0, "s.1", "sittings"), Choice("acts", "", 0, "d.1", "days"))),
        Row((Choice("acts", "", 0, "w.1", "people"), Choice("acts", "", 0, "o.1", "own"))),
        Row((Choice("act-all", "", 0, "closing"),)),
    ),
)
"""For the coordinator and the department."""


def is_for(person: Person, sitting: Sitting) -> bool:
    """Whether the observer's act of this sitting is theirs, or in their charge."""
    roles = person.roles_at(sitting.organisation, sitting.subject)
    return sitting.observer == person.id or not roles.isdisjoint((*STAFF, Role.SCHOOL))


def of_day(acts: Sequence[Transfer], day: date, page: int) -> Shown:
    """The acts of a day, and all of them in one file."""
    fact, rows = _acts("day", acts, page, f"y.{day.toordinal()}.")
    whole = (Row((Choice("act-all", "", 0, f"day.{day.toordinal()}", "", len(acts)),)),) if acts else ()
    return Shown(replace(fact, day=day), (*rows, *whole, _home()))


def of_person(acts: Sequence[Transfer], person: Person, page: int, *, own: bool) -> Shown:
    """The acts of a person, with the receipt of an expert."""
    fact, rows = _acts("own" if own else "person", acts, page, "o." if own else "", f"n{person.id}")
    ways = []
    if person.has(Role.EXPERT):
        ways.append(Choice("act", f"n{person.id}", 0, "expert"))
    if own and (person.has(Role.OBSERVER) or person.has(Role.SCHOOL)):
        ways.append(Choice("acts", "", 0, "s.1", "sittings"))
    home = (_home(),) if not own or any(person.has(role) for role in STAFF) else ()
    below = tuple(Row((each,)) for each in ways)
    return Shown(replace(fact, name="" if own else person.callsign), (*rows, *below, *home))


def of_packet(acts: Sequence[Transfer], packet: Packet, page: int, *, whole: bool) -> Shown:
    """The handovers of a packet, its journal, and the act of its sitting."""
    fact, rows = _acts("packet", acts, page, "", f"p{packet.id}")
    more = (Choice("act", f"p{packet.id}", 0, "journal"), Choice("act", f"s{packet.sitting}", 0, "sitting"))
    return Shown(replace(fact, packet=packet.name), (*rows, *((Row(more),) if whole else ())))


def days(found: Sequence[date], page: int) -> Shown:
    """Days with handovers, the newest first."""
    part, page, pages = _part(found, page)
    ways = [Choice("acts", "", 0, f"y.{day.toordinal()}.1", f"{day:%d.%m.%Y}") for day in part]
    fact = Deeds(which="days", count=len(found), page=page, pages=pages)
    return Shown(fact, (*_abreast(ways, 2), *_turns("d.", page, pages), _home()))


def people(found: Sequence[Person], page: int) -> Shown:
    """Everybody of the campaign."""
    ordered = sorted((each for each in found if each.grants), key=lambda each: each.callsign)
    part, page, pages = _part(ordered, page, 3 * ABREAST)
    ways = [Choice("acts-of", f"n{each.id}", 0, "1", each.callsign) for each in part]
    fact = Deeds(which="people", count=len(ordered), page=page, pages=pages)
    return Shown(fact, (*_abreast(ways, ABREAST), *_turns("w.", page, pages), _home()))


def sittings(found: Sequence[Sitting], page: int) -> Shown:
    """Sittings whose day has come, the newest first."""
    part, page, pages = _part(found[::-1], page)
    ways = [Choice("act", f"s{s.id}", 0, "sitting", f"{s.day:%d.%m} {s.short}") for s in part]
    fact = Deeds(which="sittings", count=len(found), page=page, pages=pages)
    return Shown(fact, (*_abreast(ways, 1), *_turns("s.", page, pages), _home()))


def _acts(
    kind: str, acts: Sequence[Transfer], page: int, view: str, ref: str = ""
) -> tuple[Deeds, tuple[Row, ...]]:
    part, page, pages = _part(acts, page)
    begin = (page - 1) * PAGE + 1
    lines = tuple(_line(act, number) for number, act in enumerate(part, begin))
    ways = [
        Choice("act", f"p{act.first.packet.id}", 0, f"transfer.{act.first.row.seq}", "", number)
        for number, act in enumerate(part, begin)
    ]
    fact = Deeds(which=kind, count=len(acts), lines=lines, page=page, pages=pages)
    return fact, (*_abreast(ways, ABREAST), *_turns(view, page, pages, ref))


def _line(act: Transfer, number: int) -> DeedLine:
    first = act.first
    return DeedLine(
        at=first.at, step=first.step, taker=first.taker, giver=first.giver, count=len(act.handovers),
        number=number,
    )  # fmt: skip


def _part(found: Sequence[T], page: int, size: int = PAGE) -> tuple[Sequence[T], int, int]:
    pages = max(1, -(-len(found) // size))
    page = min(max(page, 1), pages)
    return found[(page - 1) * size : page * size], page, pages


def _abreast(ways: Sequence[Choice], number: int) -> tuple[Row, ...]:
    return tuple(Row(tuple(ways[i : i + number])) for i in range(0, len(ways), number))


def _turns(view: str, page: int, pages: int, ref: str = "") -> tuple[Row, ...]:
    turns = {"previous": page - 1, "next": page + 1}
    known = {word: to for word, to in turns.items() if 1 <= to <= pages}
    if view:
        ways = tuple(Choice("acts", "", 0, f"{view}{to}", word) for word, to in known.items())
    else:
        ways = tuple(Choice("acts-of", ref, 0, str(to), word) for word, to in known.items())
    return (Row(ways),) if ways else ()


def _home() -> Row:
    return Row((Choice("acts", "", 0, "m", "menu"),))
