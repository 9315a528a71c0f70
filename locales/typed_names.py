"""Words of /status sought among a campaign's names: subjects, organisations, stages, flags, groupings."""

from collections.abc import Sequence

from custody.asked import Asked, Kind, Part
from custody.directory import Directory
from custody.hands import TOGETHER
from locales.nearness import ENOUGH, best, words_of
from locales.status_words import AT_SCHOOL, FLAGS, GENERIC, GROUPINGS, OF_COLLEGES
from locales.typed_entries import KIN, Entry, group_part, nearest, organisations, stages

MOST = 8


class Names:
    """Everything that a word of one campaign can mean; of equal fits the earlier kind is meant."""

    def __init__(self, names: Directory) -> None:
        self.grades = names.grades
        self.entries: dict[Kind, tuple[Entry, ...]] = {
            "flag": tuple(Entry(Part("flag", flag, flag), words) for flag, words in FLAGS.items()),
            "by": tuple(Entry(Part("by", by, by), words) for by, words in GROUPINGS.items()),
            "subject": tuple(Entry(Part("subject", each, each), words_of(each)) for each in names.subjects),
            "district": tuple(
                Entry(Part("district", each, each), words_of(each)) for each in names.districts
            ),
            "organisation": organisations(names.organisations),
            "step": stages(names.steps),
        }

    def read(self, said: Sequence[str], before: Sequence[Part] = (), *, school_named: bool) -> Asked:
        """What these words mean together with the parts that were read `before`, by code or call-sign."""
        known = any(part.kind == "organisation" for part in before)
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
            failed = self._number(number, meant, parts, sure=not known and (school_named or bool(kinds)))
            if failed:
                return failed
        if set(kinds) & AT_SCHOOL and not known and "organisation" not in meant:
            parts.append(group_part("at-school"))
        elif set(kinds) & OF_COLLEGES and not (known or meant or parts or before):
            return self._of_kind(kinds)
        return self._together(meant, kinds, parts)

    def _of_kind(self, kinds: Sequence[str]) -> Asked:
        """«Колледж» alone is any of them: which one is asked."""
        entries = self.entries["organisation"]
        found = tuple(
            each.part for each in entries if any(best(kind, each.words) >= ENOUGH for kind in kinds)
        )
        return Asked((), " ".join(kinds), unknown=not found, choices=found[:MOST])

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
        """The names that fit best, or all stages of one hand together.

        Where no name has all the words, whatever fits one of them.
        """
        scores = {each.part: each.score(words, kinds) for each in self.entries[kind]}
        highest = max(scores.values(), default=0.0)
        if highest > 0:
            fit = tuple(part for part, score in scores.items() if highest - score < KIN / 10)
            return tuple(part for part in fit if part.value in TOGETHER) or fit
        either = (part for word in words for part in self._choose(kind, [word], kinds))
        return tuple(dict.fromkeys(either))

    def _unknown(self, word: str) -> Asked:
        return Asked((), word, unknown=True, choices=nearest(word, self.entries.values()))
