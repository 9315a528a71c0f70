"""A pile shared out among experts by call-sign, so many packets each (M 11.7; S 15-16)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from custody.judge.case import Case
from custody.roles import Role


def is_to_share(case: Case) -> bool:
    """Whether the packet is in the hands of a chair, and an expert is to get it next (M 11.7, S 15-16)."""
    is_next = any(Role.EXPERT in step.takers for step in case.route.next_steps(case.place.step))
    return is_next and case.is_in_hand and case.place.offer is None and Role.CHAIR in case.roles


@dataclass(frozen=True, slots=True)
class Piled:
    """A packet of the pile: whose it is planned to be, and who may not check it."""

    packet: int
    organisation: str
    works: int = 0
    planned: int | None = None
    barred: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Part:
    """What one expert gets, of how many that were asked for."""

    expert: int
    packets: tuple[int, ...]
    asked: int


def parts(pile: Sequence[Piled], asked: Mapping[int, int]) -> tuple[Part, ...]:
    """Each expert's packets: theirs by the plan first, then whole organisations while they last.

    Whoever is barred from most of the pile chooses first, so that nobody takes what only they could have.
    """
    left = {each.packet: each for each in pile}
    found: dict[int, Part] = {}
    for expert in sorted(asked, key=lambda each: -sum(each in piled.barred for piled in pile)):
        able = [each for each in left.values() if expert not in each.barred]
        able.sort(key=lambda each: _liking(each, expert, asked))
        taken = tuple(each.packet for each in able[: asked[expert]])
        for packet in taken:
            del left[packet]
        found[expert] = Part(expert, taken, asked[expert])
    return tuple(found[expert] for expert in asked)


def _liking(piled: Piled, expert: int, asked: Mapping[int, int]) -> tuple[bool, bool, str, int]:
    """One's own first, what is planned for nobody here next, what is planned for another of them last."""
    return piled.planned != expert, piled.planned in asked, piled.organisation, piled.packet
