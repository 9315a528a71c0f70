"""The buttons of a reminder: each does the thing that it speaks of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from custody.desk.board.view import View
from custody.desk.letters import pile
from custody.desk.reminders.calls import Calls
from custody.desk.reminders.dunning import Debts, Reader
from custody.desk.sittings import missed
from custody.facts.reminders import NotBegun
from custody.judge.case import Case
from custody.letters import Choice, Row, column
from custody.menu import button, can_give, choices
from custody.owing import is_on_road
from custody.packets import Packet
from custody.roadmap import Task
from custody.roles import Role
from custody.sittings import Sitting, on_buttons

DOES = frozenset({"pack", "count", "count-other", "again", "offer"})
"""Buttons of a card that do what is due."""

MOST = 6
"""So many single packets and sittings have a button of their own."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the reminder speaks of; `late` is the number of overdue packets of others; `begins` are lines."""

    owes: Debts
    visits: Sequence[Sitting] = ()
    silent: Sequence[Packet] = ()
    late: int = 0
    words: Sequence[Case] = ()
    unstarted: Sequence[Sitting] = ()
    begins: Sequence[NotBegun] = ()
    calls: Calls = field(default_factory=Calls)
    tasks: Sequence[Task] = ()
    undecided: int = 0


async def rows(reader: Reader, shown: Shown) -> tuple[Row, ...]:
    """The buttons, what does the thing first."""
    found = [*_words(shown.words), *await _packets(reader, shown.owes.cases), *_uploads(reader, shown.owes)]
    found += [Choice("task", f"r{each.id}", 0, "", "", each.number) for each in shown.tasks[:MOST]]
    found += [*_visits(shown.visits), *missed.buttons(shown.unstarted, shown.begins)]
    acting = islice(_acting_for(shown.calls.cases), MOST)
    found += [button(case, "look", text=case.packet.code) for case in acting]
    found += [Choice("windows")] if shown.undecided else []
    silent = [reader.case(packet) for packet in shown.silent]
    found += [button(case, "look", text=case.packet.code) for case in silent[:MOST]]
    found += await _answers(reader, shown.owes, [case for case in silent if case.holds])
    if shown.late:
        board = View("list", flag="overdue").pack()
        found.append(Choice("board", "", 0, board, "overdue", shown.late))
    if shown.calls.lines and not shown.unstarted and reader.person.has(Role.COORDINATOR):
        found.append(Choice("now", "", 0, "0"))
    if shown.owes.cases or shown.owes.uploads or shown.words:
        found.append(Choice("snooze"))
    return column(*found)


async def _packets(reader: Reader, cases: Sequence[Case]) -> list[Choice]:
    if len(cases) == 1:
        return [each for each in choices(cases[0]) if each.verb in DOES]
    given = [case for case in cases if can_give(case)]
    together = [await _bundle(reader, given, "offer")] if len(given) > 1 else []
    apart = [case for case in cases if case not in given or len(given) == 1]
    return together + [button(case, "look", text=case.packet.code) for case in apart[:MOST]]


def _acting_for(calls: Sequence[Case]) -> Iterator[Case]:
    """Packets of those without a phone for whom the reader can do it, as a chair can for an expert."""
    return (case for case in calls if any(each.verb in DOES for each in choices(case)))


def _uploads(reader: Reader, owes: Debts) -> list[Choice]:
    named = on_buttons(owes.uploads[:MOST], reader.person)
    found = [Choice("upload", f"s{s.id}", 0, "", name) for s, name in named]
    stuck = [Choice("stuck", f"s{s.id}") for s in owes.uploads if len(owes.uploads) == 1]
    return found + stuck


def _words(words: Sequence[Case]) -> list[Choice]:
    if len(words) == 1:
        return [each for each in choices(words[0]) if each.verb in ("confirm", "deny")]
    return [button(case, "look", text=case.packet.code) for case in words[:MOST]]


def _visits(visits: Sequence[Sitting]) -> list[Choice]:
    """Where to be, and the way out for whoever cannot: of one sitting that stands for all of its day."""
    found = [Choice("sitting", f"s{s.id}", 0, "", name) for s, name in on_buttons(visits[:MOST])]
    days = {sitting.day: sitting for sitting in reversed(visits)}
    return found + [Choice("cannot-come", f"s{sitting.id}") for sitting in days.values()][:1]


async def _answers(reader: Reader, owes: Debts, silent: Sequence[Case]) -> list[Choice]:
    """«It stays with me until tomorrow», «I cannot make it»: legal answers, for all at once."""
    cases = list({case.packet.id: case for case in (*owes.cases, *silent)}.values())
    travelling = [case for case in cases if is_on_road(case.place) and case.holds]
    found = [await _bundle(reader, travelling, "stay")] if travelling else []
    late = [case for case in owes.cases if case.holds or case.place.step is None]
    if late:
        found.append(await _bundle(reader, late, "delay"))
    elif len(owes.uploads) == 1:
        found.append(Choice("delay", f"s{owes.uploads[0].id}"))
    return found


async def _bundle(reader: Reader, cases: Sequence[Case], verb: str) -> Choice:
    """One button for one packet or for several."""
    if len(cases) == 1:
        return button(cases[0], verb)
    packets = [case.packet for case in cases]
    return await pile(reader.books, reader.person.id, reader.now, packets, verb)
