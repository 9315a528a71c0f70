"""Marks of last year and of now side by side, as a picture and as a workbook: figures without a verdict."""

from collections.abc import Sequence

from custody.sampling.beside import GradeCounts, Pair
from documents.beside_layout import BesideWords, Both, beside_sheet
from documents.export_xlsx import tables_to_xlsx
from documents.picture_words import short_name
from documents.sampling_words import SamplingWords, sampling_words

PAIRS = 6
"""So many works on one picture: more would be too small on a phone."""


def beside_picture(pairs: Sequence[Pair], language: str) -> bytes:
    """A PNG of the works whose means differ most."""
    from documents.drawing import png  # noqa: PLC0415 - the first picture brings Pillow

    words = sampling_words(language)
    shown = sorted(pairs, key=lambda pair: -abs(pair.change))[:PAIRS]
    named = BesideWords(words.beside, words.before, words.now, words.other_class)
    return png(beside_sheet([_both(pair, words) for pair in shown], named))


def beside_to_xlsx(pairs: Sequence[Pair], language: str) -> bytes:
    """A workbook of all of them, two rows a work."""
    words = sampling_words(language)
    rows = [
        _row(pair, counts, check)
        for pair in pairs
        for counts, check in ((pair.before, words.before), (pair.now, words.now))
    ]
    return tables_to_xlsx(words.beside, [(words.beside, words.beside_columns, rows)])


def _both(pair: Pair, words: SamplingWords) -> Both:
    work = words.work.format(subject=pair.before.subject, grade=pair.before.grade)
    under = words.mean.format(
        before=words.number(pair.before.percent), now=words.number(pair.now.percent),
        count=pair.before.count, number=pair.now.count,
    )  # fmt: skip
    return Both(f"{short_name(pair.name)}. {work}", pair.before.shares, pair.now.shares, under)


def _row(pair: Pair, counts: GradeCounts, check: str) -> tuple[object, ...]:
    shares = (round(share, 1) for share in counts.shares)
    return (
        counts.organisation, pair.name, counts.subject, counts.grade, check, counts.count, *counts.marks,
        *shares, round(counts.percent, 1),
    )  # fmt: skip
