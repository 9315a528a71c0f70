"""From the books to the paper: a packet's cover sheet in words."""

from collections.abc import Iterator

from custody.covers import Cover, Leg
from custody.roles import Role
from documents.cover_rows import Row
from documents.cover_sheets import Cover as CoverPage
from documents.cover_words import CoverWords, cover_words
from documents.labels import Label
from locales.words import Words


def printable_cover(kept: Cover, label: Label, words: Words, language: str) -> CoverPage:
    """The sheet of this packet, in the words of its campaign."""
    said = cover_words(language)
    sealed = True
    rows = []
    for number, leg in enumerate(kept.legs):
        terms = " · ".join(_terms(kept, leg, words, said, language))
        rows.append(_row(leg, words, language, terms, is_sealed=sealed, is_first=not number))
        sealed = sealed and leg.step.name != "opened"
    return CoverPage(label, rows)


def _row(leg: Leg, words: Words, language: str, terms: str, *, is_sealed: bool, is_first: bool) -> Row:
    step = leg.step
    what = words.plain(f"step-{step.name}", language)
    counted = "packed" if is_first else "counted"
    return Row(
        what=what[:1].upper() + what[1:],
        hands=" → ".join(_hands(leg, words, language)),
        terms=terms,
        is_handover=step.is_handover,
        is_sealed=is_sealed,
        count=counted if step.counts else "",
    )


def _hands(leg: Leg, words: Words, language: str) -> Iterator[str]:
    if leg.step.is_handover:
        yield _called(leg.step.givers, leg.givers, words, language)
    yield _called(leg.step.takers, leg.takers, words, language)


def _called(roles: tuple[Role, ...], signs: tuple[tuple[str, ...], ...], words: Words, language: str) -> str:
    """«наблюдатель Н-01»; roles that may both act are parted by a stroke, each with its own people."""
    own = dict(zip(roles, signs, strict=False))
    named = (f"{words.role(role, language)} {', '.join(own.get(role, ()))}" for role in roles)
    return " / ".join(map(str.strip, named))


def _terms(kept: Cover, leg: Leg, words: Words, said: CoverWords, language: str) -> Iterator[str]:
    if leg.step.optional:
        yield said.optional
    due = words.plain(f"cli-due-{leg.step.due}", language)
    if leg.step.due == "check-days" and kept.check_days:
        due = words.plain("paper-check-days", language, number=kept.check_days)
    yield said.due.format(due=due)
    yield said.clause.format(clause=leg.step.clause[2:])
