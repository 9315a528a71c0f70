"""What looks odd in a plan that can be applied: a subject that may be mistyped, days that are all over."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from difflib import SequenceMatcher, get_close_matches

from custody.facts.base import Fact
from custody.facts.plan_doubts import PlanPast, SubjectDoubtful
from custody.plan import Plan
from custody.plan_rows import fold

NEAR = 0.8
"""How much of two words is the same, from 0 to 1, if one is the other mistyped."""

SLIPS = 2
"""So many letters are wrong at most."""

FIRST_ROW = 2
"""Of a sheet, below its header."""


def doubts(plan: Plan, usual: Iterable[str], today: date) -> Iterator[Fact]:
    """Whatever is odd; `usual` are the subjects in which works are written everywhere."""
    last = max((sitting.date for sitting in plan.sittings), default=today)
    if last < today:
        yield PlanPast(last=last)
    yield from _subjects(plan, tuple(usual))


def _subjects(plan: Plan, usual: tuple[str, ...]) -> Iterator[SubjectDoubtful]:
    """A rare subject is doubted beside a frequent one, and any that is not usual beside one that is."""
    rows: dict[str, list[int]] = defaultdict(list)
    for place, sitting in enumerate(plan.sittings):
        known = plan.sitting_rows[place : place + 1] or (place + FIRST_ROW,)
        rows[sitting.subject].append(known[0])
    known_everywhere = set(map(fold, usual))
    for subject, those in rows.items():
        if fold(subject) in known_everywhere:
            continue
        frequent = [other for other in rows if len(rows[other]) > len(those)]
        if near := meant(subject, (*frequent, *usual)):
            yield SubjectDoubtful(subject=subject, near=near, row=those[0], more=len(those) - 1)


def meant(word: str, names: Iterable[str]) -> str:
    """The name of which the word is a slip; empty when there is none."""
    small = {name.casefold(): name for name in reversed(tuple(names))}
    for near in get_close_matches(word.casefold(), small, len(small) or 1, NEAR):
        if _is_slip(word.casefold(), near):
            return small[near]
    return ""


def _is_slip(word: str, name: str) -> bool:
    """Whether a letter or two differ; another number is another thing, never a slip."""
    wrong = [part for part in SequenceMatcher(None, word, name).get_opcodes() if part[0] != "equal"]
    parts = [(word[a:b], name[c:d]) for _, a, b, c, d in wrong]
    numbers = any(sign.isdigit() for part in parts for sign in part[0] + part[1])
    return not numbers and 0 < sum(max(map(len, part)) for part in parts) <= SLIPS
