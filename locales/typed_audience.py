"""To whom a message goes, as people type it before the text: «наблюдателям», «СОШ 2», «опаздывающим»."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from custody.directory import Directory
from custody.plan_rows import fold
from custody.roles import Role
from custody.tells import Audience, Meant
from locales.nearness import BENT, best, words_of
from locales.status_words import GENERIC

ROLES: dict[Role, str] = {
    Role.OBSERVER: "наблюдател[а-я]*|observers?",
    Role.SCHOOL: "школам|школьным|колледжам|техникумам|schools|colleges",
    Role.EXPERT: "эксперт[а-я]*|experts?",
    Role.CHAIR: "председател[а-я]*|chairs?",
    Role.COORDINATOR: "координатор[а-я]*|coordinators?",
    Role.DEPARTMENT: "отдел[а-я]?|department",
}
LATE = re.compile("опаздывающ[а-я]*|опоздавш[а-я]*|должник[а-я]*|late")
EVERYONE = re.compile("всем|все|everyone|everybody|all")
UNCHOSEN = re.compile(
    r"(?:(?:всем |тем )?кто (?:еще )?не выбрал[аи]?|(?:еще )?не выбравш[а-я]*"
    r"|(?:(?:those|everyone|all) )?who (?:have|has) not (?:yet )?chosen)"
    r"(?: (?:a |the |their )?(?:дн[яи]|день|days?))?"
)
"""Whoever has a work in a window of days, and has put it on none of them yet."""

BETWEEN = frozenset({"и", "по", "из", "для", "от", "предмету", "and", "of", "for", "the", "to"})
"""May stand between two names, and only there."""

LONGEST_NAME = 6
"""A school is called by so many words at most."""

SHORTEST = 3


@dataclass
class _Heard:
    """What has been understood so far, word by word."""

    names: Directory
    roles: list[Role] = field(default_factory=list)
    organisations: tuple[str, ...] = ()
    subject: str = ""
    late: bool = False
    everyone: bool = False
    unchosen: bool = False

    def take(self, words: Sequence[str]) -> int:
        """How many of these words say to whom; 0 when the first of them does not."""
        known = self._unchosen(words) or self._word(fold_case(words[0]))
        return known or self._organisation(words) or self._subject(words)

    def _unchosen(self, words: Sequence[str]) -> int:
        """The longest beginning that says so."""
        for number in range(min(LONGEST_NAME + 1, len(words)), 0, -1):
            if UNCHOSEN.fullmatch(" ".join(map(fold_case, words[:number]))):
                self.unchosen = True
                return number
        return 0

    def _word(self, word: str) -> int:
        role = next((role for role, said in ROLES.items() if re.fullmatch(said, word)), None)
        if role is not None and role not in self.roles:
            self.roles.append(role)
        elif LATE.fullmatch(word):
            self.late = True
        elif EVERYONE.fullmatch(word):
            self.everyone = True
        elif role is None:
            return 0
        return 1

    def _organisation(self, words: Sequence[str]) -> int:
        if self.organisations:
            return 0
        codes = [each.code for each in self.names.organisations if fold(each.code) == fold(words[0])]
        if codes:
            self.organisations = tuple(codes)
            return 1
        for number in range(min(LONGEST_NAME, len(words)), 0, -1):
            found = _called(self.names, words_of(" ".join(words[:number])))
            if found:
                self.organisations = found
                return number
        return 0

    def _subject(self, words: Sequence[str]) -> int:
        for subject in () if self.subject else self.names.subjects:
            own = words_of(subject)
            said = words_of(" ".join(words[: len(own)]))
            near = len(said) == len(own) and all(
                len(word) >= SHORTEST and best(word, (name,)) >= BENT
                for word, name in zip(said, own, strict=True)
            )
            if own and near:
                self.subject = subject
                return len(own)
        return 0


def fold_case(word: str) -> str:
    """A word without the signs around it, in small letters."""
    return word.lower().replace("ё", "е").strip(',:;.«»"!')


def _called(names: Directory, said: Sequence[str]) -> tuple[str, ...]:
    """Codes of the organisations that have all these words in their names; a kind of school alone is none."""
    own = [word for word in said if word not in GENERIC]
    long = [word for word in own if word.isdecimal() or len(word) > SHORTEST]
    if not own or long != own or (all(map(str.isdecimal, own)) and len(own) == len(said)):
        return ()
    return tuple(
        each.code
        for each in names.organisations
        if all(best(word, words_of(f"{each.name} {each.place}")) >= BENT for word in own)
    )


def typed_audience(text: str, names: Directory) -> Meant:
    """To whom, and the text after it; after a colon or on a new line everything is the text."""
    heard, at = _Heard(names), 0
    head = re.split(r":(?:\s|$)|\n", text, maxsplit=1)[0]
    pieces = list(re.finditer(r"\S+", head))
    words = [each[0] for each in pieces]
    while at < len(words):
        skipped = int(fold_case(words[at]) in BETWEEN and at + 1 < len(words))
        taken = heard.take(words[at + skipped :])
        if not taken:
            break
        at += skipped + taken
    audience = Audience(
        tuple(heard.roles), heard.organisations[0] if len(heard.organisations) == 1 else "", heard.subject,
        heard.late, heard.everyone, heard.unchosen,
    )  # fmt: skip
    many = heard.organisations if len(heard.organisations) > 1 else ()
    rest = text[pieces[at].start() :] if at < len(words) else text[len(head) :]
    return Meant(audience, rest.lstrip(" :\n\t,").strip(), many)
