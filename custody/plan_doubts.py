"""What looks odd in a plan that can be applied: a subject that may be mistyped, days that are all over."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from custody.facts.base import Fact
from custody.facts.plan_doubts import PlanPast, SubjectDoubtful
from custody.plan import Plan
from custody.plan_rows import fold
from custody.slips import distance

SLIPS = 2
FEWEST = 5
"""Letters for each wrong one, of which there are two at most: geology is not mistyped biology."""

FIRST_ROW = 2
"""Of a sheet, below its header."""

_NUMBERS = re.compile(r"\d+")


def doubts(plan: Plan, usual: Iterable[str], today: date) -> Iterator[Fact]:
    """Whatever is odd; `usual` are the subjects in which works are written everywhere."""
    last = max((sitting.until or sitting.date for sitting in plan.sittings), default=today)
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
    """The name of which the word is a slip, the nearest; empty when there is none."""
    small, typed = {name.casefold(): name for name in reversed(tuple(names))}, word.casefold()
    near = [name for name in small if _is_slip(typed, name)]
    return small[min(near, key=lambda name: distance(typed, name))] if near else ""


def _is_slip(word: str, name: str) -> bool:
    """Whether a letter or two differ; another number is another thing, never a slip."""
    if abs(len(word) - len(name)) > SLIPS or _NUMBERS.findall(word) != _NUMBERS.findall(name):
        return False
    return 0 < distance(word, name) <= min(SLIPS, max(len(word), len(name)) // FEWEST)
