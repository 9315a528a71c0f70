"""Trouble before it happens: what clashes in a plan, the most urgent first, each with what would help."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date, datetime

from custody.clashes.after import scene_after
from custody.clashes.experts import torn_experts, unfit_experts, without_expert
from custody.clashes.loads import late_checking, overloaded, uneven_loads
from custody.clashes.places import place_clashes
from custody.clashes.planned import scene_of, terms_of
from custody.clashes.programmes import lists_apart
from custody.clashes.scene import ListedWork, Scene
from custody.clashes.schools import full_rooms, unknown_holidays, without_coordinator
from custody.clashes.visits import can_do_both, observer_clashes
from custody.clashes.work import Work
from custody.deadlines import local_day
from custody.facts.base import Fact
from custody.facts.clashes import ClashesLeft
from custody.facts.expert_clashes import ExpertMissing
from custody.facts.plan_doubts import SubjectDoubtful
from custody.plan_doubts import doubts
from custody.planning.changes import Changes
from custody.ports.workdays import WorkDays

__all__ = [
    "RULES",
    "ListedWork",
    "Scene",
    "Work",
    "can_do_both",
    "clashes",
    "day_of",
    "scene_after",
    "scene_of",
    "shortened",
    "terms_of",
    "troubles",
    "urgent",
]

RULES: tuple[Callable[[Scene], Iterable[Fact]], ...] = (
    observer_clashes, without_coordinator, unfit_experts, torn_experts, overloaded, without_expert,
    late_checking, lists_apart, place_clashes, full_rooms, uneven_loads, unknown_holidays,
)  # fmt: skip
"""Every rule; each goes over the whole plan once."""

URGENCY = (
    "observer-missing", "observer-twice", "coordinator-missing", "expert-unfit", "expert-twice",
    "expert-overloaded", "expert-missing", "checking-too-late", "work-missing", "lists-apart",
    "place-missing", "place-closed", "place-overloaded", "place-without-chair", "rooms-too-full",
    "load-uneven",
    "holidays-unknown",
)  # fmt: skip
"""Kinds by how soon and how hard they stop the work: first what the day cannot begin with."""


def clashes(scene: Scene) -> tuple[Fact, ...]:
    """Everything that clashes, the most urgent kind first, and within a kind the earliest day."""
    return tuple(sorted((fact for rule in RULES for fact in rule(scene)), key=urgent))


def troubles(changes: Changes, days: WorkDays, usual: Iterable[str], at: datetime) -> tuple[Fact, ...]:
    """What a preview warns of: doubts about the plan itself, then whatever will clash once it is entered.

    Where a subject may be mistyped, nobody is advised to find an expert for it. A plan that the books have
    already is doubted no more: its days go by as they should.
    """
    is_known, terms = changes.result.nothing_new, changes.terms
    doubted = () if is_known else tuple(doubts(changes.plan, usual, local_day(terms, at)))
    slips = {each.subject for each in doubted if isinstance(each, SubjectDoubtful)}
    found = clashes(scene_after(changes, days, at))
    return (*doubted, *(each for each in found if not _is_idle(each, slips)))


def _is_idle(clash: Fact, slips: Collection[str]) -> bool:
    """Whether it asks for an expert of a subject that may be mistyped, and knows of none."""
    return isinstance(clash, ExpertMissing) and not clash.candidates and clash.subject in slips


def urgent(fact: Fact) -> tuple[int, date]:
    """What a clash is sorted by."""
    return URGENCY.index(fact.kind), day_of(fact) or date.max


def day_of(fact: Fact) -> date | None:
    """The day on which it comes to bear; None when it has none of its own."""
    day = getattr(fact, "day", None) or getattr(fact, "first", None)
    return day if isinstance(day, date) else None


def shortened(found: Iterable[Fact], most: int) -> Iterator[Fact]:
    """At most so many of each kind, and in the place of the others how many they are."""
    found = tuple(found)
    of_kind = Counter(fact.kind for fact in found)
    said: Counter[str] = Counter()
    for fact in found:
        said[fact.kind] += 1
        if said[fact.kind] <= most:
            yield fact
        elif said[fact.kind] == of_kind[fact.kind]:
            yield ClashesLeft(what=fact.kind, count=of_kind[fact.kind] - most)
