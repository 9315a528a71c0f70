"""Pictures of the proposal: how the points of its schools lie beside those of the others."""

from collections.abc import Iterator, Mapping, Sequence

from custody.sampling.proposal import Judged, Proposal, reason_of
from custody.sampling.results import MARKS, Distribution, Scale, Work
from documents.histogram_layout import Legend, Panel, histogram_sheet
from documents.picture_words import short_name
from documents.sampling_words import SamplingWords, sampling_words
from documents.sampling_xlsx import said

PANELS = 4
"""So many on one picture: more would be too small on a phone."""


def proposal_picture(
    proposal: Proposal, schools: Sequence[Judged], scales: Mapping[Work, Scale], language: str
) -> bytes:
    """A PNG of the works of these schools, those with the clearest signs first, every school in its turn."""
    from documents.drawing import png  # noqa: PLC0415 - the first picture brings Pillow

    words = sampling_words(language)
    chosen = list(_chosen(schools))[:PANELS]
    panels = [_panel(each, own, proposal, scales[own.work], words) for each, own in chosen]
    return png(histogram_sheet(panels, Legend(words.title, words.own, words.others, words.points)))


def _chosen(schools: Sequence[Judged]) -> Iterator[tuple[Judged, Distribution]]:
    ordered = [(each, _by_weight(each)) for each in schools]
    for turn in range(max((len(works) for _, works in ordered), default=0)):
        yield from ((each, works[turn]) for each, works in ordered if turn < len(works))


def _by_weight(each: Judged) -> list[Distribution]:
    """The works of a school, the clearest sign first."""
    clear = {own.work: 0.0 for own in each.school.works}
    for found in each.reasons:
        clear[found.work.work] = max(clear[found.work.work], found.errors)
    return sorted(each.school.works, key=lambda own: (-clear[own.work], -own.count))


def _panel(each: Judged, own: Distribution, proposal: Proposal, scale: Scale, words: SamplingWords) -> Panel:
    rest = proposal.district[own.work].without(own)
    work = words.work.format(subject=own.work.subject, grade=own.work.grade)
    borders = [(points, str(mark)) for points, mark in zip(scale.borders, MARKS[1:], strict=True)]
    reasons = [said(reason_of(found), words) for found in each.reasons if found.work.work == own.work]
    counts = words.works.format(own=own.count, others=rest.count)
    return Panel(
        f"{short_name(each.school.name)}. {work}", own.points, rest.points, borders, (counts, *reasons)
    )  # fmt: skip
