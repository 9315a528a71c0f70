"""What must be true of the second procedure's books after whatever has happened, on either database.

What the tables say is what the ledger has accepted: day, rooms, codes, structures, marks, tasks, questions.
"""

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import Any

from custody.facts.base import decode
from custody.ledger import Entry
from custody.participant_codes import CodeRange
from tests.stories import audit_marks
from tests.stories.audit_ledger import Ask, Told, accepted, apart

SHOWN = 5


def flaws_of_colleges(ask: Ask, entries: Iterable[Entry]) -> list[str]:
    """What does not add up, in words; nothing when everything does."""
    told = accepted(entries)
    found = (line for check in CHECKS for line in _some(check.__name__, list(check(ask, told))))
    return list(found)


def _some(name: str, lines: Sequence[str]) -> list[str]:
    more = len(lines) - SHOWN
    return [f"{name}: {each}" for each in lines[:SHOWN]] + ([f"{name}: {more} more"] if more > 0 else [])


def days_lie_in_their_windows(ask: Ask, told: Told) -> Iterator[str]:
    """A chosen day is the last one that the sitting's chain tells, and every day is one of its window."""
    said = {stream: fact.sitting.day.isoformat() for stream, fact in told["day-chosen"]}
    sql = "SELECT id, day, since, until, chosen FROM sittings WHERE aside = 0 AND until <> ''"
    for number, day, since, until, chosen in ask(sql):
        if not since <= day <= until:
            yield f"sitting {number} is on {day}, outside of {since}–{until}"
        if chosen and said.get(f"sitting:{number}") != day:
            yield f"sitting {number} is on {day}, its chain says {said.get(f'sitting:{number}')}"


def rooms_are_those_reported_last(ask: Ask, told: Told) -> Iterator[str]:
    """The rooms of a sitting are the last word of its chain."""
    said: dict[str, tuple[Any, ...]] = {}
    for stream, fact in told["rooms-reported"]:
        if fact.kind != "day-taken-back":
            said[stream] = tuple(fact.rooms)
        elif fact.rooms:
            said.pop(stream)
    kept = {
        f"sitting:{number}": tuple(decode(each) for each in json.loads(rooms))
        for number, rooms in ask("SELECT sitting, rooms FROM room_reports")
    }
    yield from apart(kept, said)


def codes_are_given_once(ask: Ask, told: Told) -> Iterator[str]:
    """What was handed out and not taken back, and no code of one organisation twice."""
    kept: dict[str, list[CodeRange]] = defaultdict(list)
    for campaign, where, course, first, last in ask(CODES):
        kept[f"organisation:{campaign}/{where}"].append(CodeRange(first, last, course))
    said = Counter(_spans(told["codes-issued"]))
    said.subtract(_spans(told["codes-taken-back"]))
    there = Counter((where, each.first, each.last, each.course) for where in kept for each in kept[where])
    yield from apart(there, +said)
    for where, ranges in kept.items():
        for one, other in combinations(ranges, 2):
            if one.overlaps(other):
                yield f"{where}: {one} and {other} overlap"


CODES = "SELECT campaign, organisation, course, first, last FROM code_ranges"


def _spans(facts: Iterable[tuple[str, Any]]) -> Iterator[tuple[str, str, str, str]]:
    for stream, fact in facts:
        yield from ((stream, each.first, each.last, each.course) for each in fact.spans)


def tasks_are_marked_as_told(ask: Ask, told: Told) -> Iterator[str]:
    """Every mark of a task has an entry that says so."""
    names = {(fact.code, fact.task.number) for _, fact in told["task-marked"]}
    for where, number in ask(TASKS):
        if (where, number) not in names:
            yield f"task {number} is marked at «{where}», and no entry says so"


TASKS = "SELECT m.organisation, t.number FROM task_marks m JOIN plan_tasks t ON t.id = m.task"


def questions_are_those_asked(ask: Ask, told: Told) -> Iterator[str]:
    """Each question and each word said to it stands in the campaign's chain with its hash."""
    said = Counter((stream, fact.number, fact.sha256) for stream, fact in told["inquiry-asked"])
    kept = Counter(
        (f"campaign:{campaign}", number, _hash(words))
        for campaign, number, words in ask("SELECT campaign, number, words FROM inquiries")
    )
    yield from apart(
        {(number, digest): times for (_, number, digest), times in kept.items()},
        {(number, digest): times for (_, number, digest), times in said.items()},
    )
    heard = {fact.sha256 for kind in ("inquiry-answered", "inquiry-continued") for _, fact in told[kind]}
    for number, words in ask("SELECT inquiry, words FROM inquiry_turns"):
        if _hash(words) not in heard:
            yield f"question {number}: «{words[:40]}» stands in no entry"


def answers_for_all_are_those_kept(ask: Ask, told: Told) -> Iterator[str]:
    """Each number of a kept answer was given once, in the ledger as in the table."""
    said = Counter(fact.number for _, fact in told["advice-kept"])
    yield from apart(
        Counter(number for (number,) in ask("SELECT number FROM advice WHERE number IS NOT NULL")), said
    )


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


CHECKS = (
    days_lie_in_their_windows, rooms_are_those_reported_last, codes_are_given_once, tasks_are_marked_as_told,
    questions_are_those_asked, answers_for_all_are_those_kept, *audit_marks.CHECKS,
)  # fmt: skip
