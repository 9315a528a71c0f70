"""The proposal of schools as a workbook with every figure behind it (M 3.2, 5)."""

from collections.abc import Iterator, Mapping
from dataclasses import fields

from custody.facts.sampling_reasons import SampleReason, Thresholds
from custody.sampling.proposal import Judged, Proposal, is_sign, reason_of
from custody.sampling.results import MARKS, Scale, Work
from custody.sampling.signs import Comparison
from documents.export_xlsx import Table, tables_to_xlsx
from documents.sampling_words import TENTHS, SamplingWords, sampling_words

Row = tuple[object, ...]


def proposal_to_xlsx(
    proposal: Proposal, limits: Thresholds, scales: Mapping[Work, Scale], sha256: str, language: str
) -> bytes:
    """The workbook: the proposal, every comparison, the thresholds, the distributions, what was too few."""
    words = sampling_words(language)
    everybody = proposal.schools
    decided = [each for each in everybody if each.pick and not each.is_taken]
    figures = [row for each in everybody for row in _figures(each, limits, words)]
    points = [row for each in everybody for row in _points(each, scales)]
    tables: list[Table] = [
        (words.sheets[0], words.proposal, [_school(each, words) for each in (*proposal.taken, *decided)]),
        (words.sheets[1], words.figures, figures),
        (words.sheets[2], words.thresholds, [*_thresholds(limits, words), (words.file, sha256, "")]),
        (words.sheets[3], words.distributions, points),
        (words.sheets[4], words.few, [row for each in everybody for row in _few(each)]),
    ]
    return tables_to_xlsx(words.sheets[0], tables)


def said(reason: SampleReason, words: SamplingWords) -> str:
    """A sign with its figures in a line of plain text, the work not named."""
    sign = words.at_border.format(mark=reason.mark) if reason.mark else words.signs[reason.sign]
    tenths = {
        name: words.number(getattr(reason, name) / TENTHS) for name in ("value", "usual", "excess", "errors")
    }
    return words.reason.format(sign=sign, count=reason.count, **tenths)


def said_with_work(reason: SampleReason, words: SamplingWords) -> str:
    """The same, with the work before it."""
    work = words.work.format(subject=reason.subject, grade=reason.grade)
    return f"{work}: {said(reason, words)}"


def _school(each: Judged, words: SamplingWords) -> Row:
    reasons = "\n".join(said_with_work(reason_of(found), words) for found in each.reasons)
    decision = (
        (words.added if each.pick.taken else words.taken_out).format(why=each.pick.why) if each.pick else ""
    )
    return each.school.code, each.school.name, each.school.count, len(each.reasons), reasons, decision


def _figures(each: Judged, limits: Thresholds, words: SamplingWords) -> Iterator[Row]:
    for found in each.figures:
        work = found.work.work
        numbers = (found.value, found.usual, found.excess, found.error, found.errors)
        yield (
            each.school.code, each.school.name, work.subject, work.grade, _compared(found, words),
            found.count, *(round(number, 2) for number in numbers),
            words.yes if is_sign(found, limits) else "",
        )  # fmt: skip


def _compared(found: Comparison, words: SamplingWords) -> str:
    return words.at_border.format(mark=found.mark) if found.mark else words.signs[found.sign]


def _thresholds(limits: Thresholds, words: SamplingWords) -> Iterator[Row]:
    for each in fields(limits):
        value = getattr(limits, each.name)
        name, unit = words.limits[each.name]
        yield name, value / TENTHS if each.name == "errors" else value, unit


def _points(each: Judged, scales: Mapping[Work, Scale]) -> Iterator[Row]:
    for own in each.school.works:
        borders = dict(zip(scales[own.work].borders, MARKS[1:], strict=True))
        for points, number in enumerate(own.points):
            yield (
                each.school.code, each.school.name, own.work.subject, own.work.grade, points, number,
                borders.get(points, ""),
            )  # fmt: skip


def _few(each: Judged) -> Iterator[Row]:
    counts = {own.work: own.count for own in each.school.works}
    for work in each.few:
        yield each.school.code, each.school.name, work.subject, work.grade, counts[work]
