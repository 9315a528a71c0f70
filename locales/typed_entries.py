"""A campaign's names with the words by which each can be called."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from custody.asked import Part
from custody.directory import Directory, Listed, told_apart
from custody.hands import TOGETHER
from locales.nearness import ENOUGH, best, likeness, words_of
from locales.status_words import ALSO, GENERIC, NOISE, stage_words

KIN = 0.3
"""How much it counts that also the kind of school is right."""

ALIKE, SHOWN = 0.5, 4
NOT = "не"


@dataclass(frozen=True, slots=True)
class Entry:
    """A name with the words by which it can be called."""

    part: Part
    words: tuple[str, ...]

    def score(self, said: Sequence[str], kinds: Sequence[str]) -> float:
        """How well all these words fit; 0 when one of them does not."""
        found = [best(word, self.words) for word in said]
        if not found or min(found) < ENOUGH:
            return 0.0
        return sum(found) + KIN * sum(kind in self.words for kind in kinds) - KIN * self._denies(said)

    def _denies(self, said: Sequence[str]) -> bool:
        """Whether the name says «not packed» of what was called «packed»."""
        denied = [name for no, name in pairwise(self.words) if no == NOT]
        return NOT not in said and any(best(word, denied) for word in said)


def nearest(word: str, entries: Iterable[tuple[Entry, ...]]) -> tuple[Part, ...]:
    """What somebody may have meant by a word that is nothing: the likeliest few."""
    own = (
        (entry, [each for each in entry.words if each not in GENERIC]) for all_ in entries for entry in all_
    )
    alike = [(likeness(word, words), entry.part) for entry, words in own]
    likely = sorted((each for each in alike if each[0] >= ALIKE), key=lambda each: -each[0])
    return tuple(part for _, part in likely[:SHOWN])


def organisations(listed: Sequence[Listed]) -> tuple[Entry, ...]:
    """By name and place; those of one name are told apart by their places, or by their codes."""
    called = told_apart(listed)
    return tuple(
        Entry(Part("organisation", each.code, called[each.code]), words_of(f"{each.name} {each.place}"))
        for each in listed
    )


def stages(steps: Sequence[str]) -> tuple[Entry, ...]:
    """The route's stages, and before them those of one pair of hands together."""
    here = {name: many for name, many in TOGETHER.items() if len(set(many) & set(steps)) > 1}
    whole = (Entry(group_part(name), ALSO.get(name, ())) for name in here)
    return (*whole, *map(_stage, steps))


def _stage(step: str) -> Entry:
    words = words_of(stage_words(step))
    own = [word for word in words if word not in GENERIC | NOISE]
    with_whom = (ALSO.get(name, ()) for name, many in TOGETHER.items() if step in many)
    also = [*ALSO.get(step, ()), *(word for more in with_whom for word in more)]
    return Entry(Part("step", step or "-", step), tuple(dict.fromkeys([*own, *also])))


def group_part(name: str) -> Part:
    """Several stages together, as a filter."""
    return Part("step", name, name)


def of_person(names: Directory, number: int, callsign: str) -> Part:
    """The packets of a person; for whoever speaks for a school, those of the school."""
    code = dict(names.schools).get(number)
    return Part("organisation", code, names.name_of(code)) if code else Part("person", str(number), callsign)
