"""Which people somebody looks at: by reach, role, school or words, small enough for a button."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from custody.approval import PlannedSchool, PlannedWork
from custody.desk.board.view import digest
from custody.judge.seen import is_deputy
from custody.plan_rows import fold
from custody.ports import Books
from custody.roles import Person, Role

SHOWN = {"a": "all", "m": "missing", "u": "unreachable", "s": "schools", "d": "deputies"}
"""By reach; `schools` are not people but the choice of a school."""

LETTERS = {
    "d": Role.DEPARTMENT, "c": Role.COORDINATOR, "s": Role.SCHOOL, "o": Role.OBSERVER, "h": Role.CHAIR,
    "e": Role.EXPERT,
}  # fmt: skip
WORDS = 12
"""So many characters of what was typed go with a button; the rest would not fit."""

SHAPE = rf"[amusd][.][0-9]{{1,4}}(?:[.][dcsohe]?[.][0-9a-z]{{0,8}}[.][^.:]{{0,{WORDS}}})?"


@dataclass(frozen=True, slots=True)
class PeopleView:
    """A page from 1, and filters: a role, a school as a short digest of its code, words as typed."""

    which: str = "a"
    page: int = 1
    role: Role | None = None
    school: str = ""
    words: str = ""

    @property
    def is_filtered(self) -> bool:
        """Whether not everybody is looked at."""
        return self.role is not None or bool(self.school or self.words)

    def pack(self) -> str:
        """The view as a button's argument, without its empty end."""
        if not self.is_filtered:
            return f"{self.which}.{self.page}"
        letter = next((letter for letter, role in LETTERS.items() if role is self.role), "")
        return ".".join((self.which, str(self.page), letter, self.school, self.words))

    def turned(self, page: int) -> "PeopleView":
        """Another page of the same."""
        return replace(self, page=page)


def unpack(text: str) -> PeopleView:
    """The view that a button of ours means."""
    which, page, letter, school, words = [*text.split(".", 4), "", "", ""][:5]
    return PeopleView(which, max(int(page), 1), LETTERS.get(letter), school, words)


def of_words(words: str) -> PeopleView:
    """Everybody in whose call-sign, place, school or subject these words stand."""
    kept = "".join(sign for sign in " ".join(words.split()) if sign not in ".:")
    return PeopleView(words=kept[:WORDS].strip())


@dataclass(frozen=True, slots=True)
class Reach:
    """Everybody of the campaign, whose phones all refuse messages or whose last letter failed, schools."""

    everyone: tuple[Person, ...]
    blocked: frozenset[int]
    schools: tuple[PlannedSchool, ...] = ()
    works: Mapping[int, Sequence[PlannedWork]] = field(default_factory=dict)

    def seen(self, view: PeopleView) -> tuple[Person, ...]:
        """The people of this view, by call-sign, on all its pages."""
        code = next((each.code for each in self.schools if digest(each.code) == view.school), None)
        found = (p for p in self.everyone if self._is_in(view.which, p) and self._is_of(view, p, code))
        if view.words:
            names = {each.code: f"{each.code} {each.name} {each.place}" for each in self.schools}
            found = (p for p in found if fold(view.words) in fold(self._said_of(p, names)))
        return tuple(sorted(found, key=lambda person: person.callsign))

    def _is_in(self, which: str, person: Person) -> bool:
        if which == "m":
            return not person.joined
        if which == "d":
            return is_deputy(person)
        return which != "u" or person.id in self.blocked

    def _is_of(self, view: PeopleView, person: Person, code: str | None) -> bool:
        if view.role is not None and not person.has(view.role):
            return False
        return not view.school or (code is not None and code in self._places(person))

    def _places(self, person: Person) -> frozenset[str]:
        """Organisations that the person is bound to, where they teach, and whose works are theirs."""
        bound = frozenset[str]().union(*(grant.organisations for grant in person.grants))
        teaches = {person.workplace} if person.workplace else set[str]()
        return bound | teaches | {work.organisation for work in self._works(person)}

    def _works(self, person: Person) -> Sequence[PlannedWork]:
        return self.works.get(person.id, ())

    def _said_of(self, person: Person, names: dict[str, str]) -> str:
        subjects = {subject for grant in person.grants for subject in grant.subjects}
        subjects |= {work.subject for work in self._works(person)}
        around = (names.get(code, code) for code in sorted(self._places(person)))
        return " ".join((person.callsign, person.place, *around, *sorted(subjects)))

    def mark(self, person: Person) -> str:
        """One letter: unreachable, joined, or missing."""
        return "u" if person.id in self.blocked else "a" if person.joined else "m"


async def reach_of(books: Books, campaign: int, view: PeopleView | None = None) -> Reach:
    """Everybody, and who hears nothing; where schools or words are looked for, also whose works are where."""
    works = await books.planned_works(campaign) if view and (view.school or view.words) else ()
    phones = await books.phones(campaign)
    reached = {phone.person for phone in phones if phone.blocked is None}
    silent = ({phone.person for phone in phones} - reached) | await books.failed_last(campaign)
    return Reach(
        await books.everyone(campaign),
        frozenset(silent),
        await books.planned_schools(campaign),
        _by_person(works),
    )


def _by_person(works: Iterable[PlannedWork]) -> dict[int, list[PlannedWork]]:
    found: dict[int, list[PlannedWork]] = {}
    for work in works:
        for person in {*work.experts, *([work.observer] if work.observer else [])}:
            found.setdefault(person, []).append(work)
    return found
