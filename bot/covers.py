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
        rows.append(_row(leg, words, said, language, is_sealed=sealed, is_first=not number))
        sealed = sealed and leg.step.name != "opened"
    return CoverPage(label, rows)


def _row(leg: Leg, words: Words, said: CoverWords, language: str, *, is_sealed: bool, is_first: bool) -> Row:
    step = leg.step
    what = words.plain(f"step-{step.name}", language)
    counted = "packed" if is_first else "counted"
    return Row(
        what=what[:1].upper() + what[1:],
        hands=" → ".join(_hands(leg, words, language)),
        terms=" · ".join(_terms(leg, words, said, language)),
        is_handover=step.is_handover,
        is_sealed=is_sealed,
        count=counted if step.counts else "",
    )


def _hands(leg: Leg, words: Words, language: str) -> Iterator[str]:
    if leg.step.is_handover:
        yield _called(leg.step.givers, leg.givers, words, language)
    yield _called(leg.step.takers, leg.takers, words, language)


def _called(roles: tuple[Role, ...], signs: tuple[str, ...], words: Words, language: str) -> str:
    """«наблюдатель Н-01»; roles that may both act are parted by a stroke."""
    return " ".join((" / ".join(words.role(role, language) for role in roles), ", ".join(signs))).strip()


def _terms(leg: Leg, words: Words, said: CoverWords, language: str) -> Iterator[str]:
    if leg.step.optional:
        yield said.optional
    yield said.due.format(due=words.plain(f"cli-due-{leg.step.due}", language))
    yield said.clause.format(clause=leg.step.clause[2:])
