"""Words of /status sought among a campaign's names: subjects, organisations, stages, flags, groupings."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from custody.asked import Asked, Kind, Part
from custody.directory import Directory, Listed
from locales.nearness import ENOUGH, best, likeness, words_of
from locales.status_words import FLAGS, GENERIC, GROUPINGS, NOISE, stage_words

MOST = 8
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


class Names:
    """Everything that a word of one campaign can mean; of equal fits the earlier kind is meant."""

    def __init__(self, names: Directory) -> None:
        self.grades = names.grades
        self.entries: dict[Kind, tuple[Entry, ...]] = {
            "flag": tuple(Entry(Part("flag", flag, flag), words) for flag, words in FLAGS.items()),
            "by": tuple(Entry(Part("by", by, by), words) for by, words in GROUPINGS.items()),
            "subject": tuple(Entry(Part("subject", each, each), words_of(each)) for each in names.subjects),
            "organisation": _organisations(names.organisations),
            "step": tuple(_stage(step) for step in names.steps),
        }

    def read(self, said: Sequence[str], *, school_named: bool) -> Asked:
        """What these words mean together."""
        kinds = [word for word in said if word in GENERIC]
        meant: dict[Kind, list[str]] = {}
        for word in said:
            if word.isdecimal() or word in kinds:
                continue
            kind, near = self._kind_of(word)
            if near < ENOUGH:
                return self._unknown(word)
            meant.setdefault(kind, []).append(word)
        parts: list[Part] = []
        for number in filter(str.isdecimal, said):
            failed = self._number(number, meant, parts, sure=school_named or bool(kinds))
            if failed:
                return failed
        return self._together(meant, kinds, parts)

    def _kind_of(self, word: str) -> tuple[Kind, float]:
        near = {
            kind: max((best(word, e.words) for e in each), default=0.0) for kind, each in self.entries.items()
        }
        kind = max(near, key=lambda each: near[each])
        return kind, near[kind]

    def _number(
        self, number: str, meant: dict[Kind, list[str]], parts: list[Part], *, sure: bool
    ) -> Asked | None:
        """A school's number, or a grade; when it can be both, it is not clear."""
        said = [*meant.get("organisation", ()), number]
        schools = [each.part for each in self.entries["organisation"] if each.score(said, ())]
        grades = [Part("grade", number, number)] if number in self.grades else []
        if schools and (sure or len(said) > 1 or not grades):
            meant["organisation"] = said
        elif schools:
            return Asked((), number, choices=(*grades, *schools)[:MOST])
        elif grades:
            parts.extend(grades)
        else:
            return self._unknown(number)
        return None

    def _together(self, meant: dict[Kind, list[str]], kinds: Sequence[str], parts: list[Part]) -> Asked:
        unclear: list[Asked] = []
        for kind, words in meant.items():
            found = self._choose(kind, words, kinds)
            if len(found) == 1:
                parts.append(found[0])
            else:
                said = [*(kinds if kind == "organisation" else ()), *words]
                unclear.append(Asked((), " ".join(said), choices=found[:MOST]))
        first = unclear[0] if unclear else Asked()
        return Asked(tuple(parts), first.unclear, choices=first.choices)

    def _choose(self, kind: Kind, words: Sequence[str], kinds: Sequence[str]) -> tuple[Part, ...]:
        """The names that fit best; where no name has all the words, whatever fits one of them."""
        scores = {each.part: each.score(words, kinds) for each in self.entries[kind]}
        highest = max(scores.values(), default=0.0)
        if highest > 0:
            return tuple(part for part, score in scores.items() if highest - score < KIN / 10)
        either = (part for word in words for part in self._choose(kind, [word], kinds))
        return tuple(dict.fromkeys(either))

    def _unknown(self, word: str) -> Asked:
        return Asked((), word, unknown=True, choices=nearest(word, self.entries.values()))


def nearest(word: str, entries: Iterable[tuple[Entry, ...]]) -> tuple[Part, ...]:
    """What somebody may have meant by a word that is nothing: the likeliest few."""
    alike = [(likeness(word, entry.words), entry.part) for each in entries for entry in each]
    likely = sorted((each for each in alike if each[0] >= ALIKE), key=lambda each: -each[0])
    return tuple(part for _, part in likely[:SHOWN])


def _organisations(listed: Sequence[Listed]) -> tuple[Entry, ...]:
    """By name and place; those of one name are told apart by their places."""
    names = [each.name for each in listed]

    def called(each: Listed) -> str:
        return f"{each.name}, {each.place}" if names.count(each.name) > 1 else each.name

    return tuple(
        Entry(Part("organisation", each.code, called(each)), words_of(f"{each.name} {each.place}"))
        for each in listed
    )


def _stage(step: str) -> Entry:
    words = words_of(stage_words(step))
    own = tuple(word for word in words if word not in GENERIC | NOISE)
    return Entry(Part("step", step or "-", step), own)


def of_person(names: Directory, number: int, callsign: str) -> Part:
    """The packets of a person; for whoever speaks for a school, those of the school."""
    code = dict(names.schools).get(number)
    return Part("organisation", code, names.name_of(code)) if code else Part("person", str(number), callsign)
