"""Which schools last year's results propose for control, and that chance proposes none."""

from dataclasses import replace

import pytest

from custody.facts.sampling_reasons import Pick, Thresholds
from custody.sampling.gathering import gathered, scale_of
from custody.sampling.moments import Moments, sample_of
from custody.sampling.proposal import Judged, propose, reason_of
from custody.sampling.results import Result, Results
from tests.custody.sampled import DISTRICT, PHYSICS, SCALE, results, school, written

LIMITS = Thresholds()


def judged(found: Results, code: str, limits: Thresholds = LIMITS, *picks: Pick) -> Judged:
    (one,) = (each for each in propose(found, limits, picks).schools if each.school.code == code)
    return one


def signs(found: Results, code: str, limits: Thresholds = LIMITS) -> list[str]:
    return [each.sign for each in judged(found, code, limits).reasons]


def at(code: str, points: int, number: int, journal: int | None = None) -> list[Result]:
    """So many participants with exactly these points; a mark is that of the scale."""
    return [replace(written(code, [points], journal), items=()) for _ in range(number)]


def test_ordinary_schools_are_not_proposed() -> None:
    assert propose(results(DISTRICT), LIMITS).taken == ()


def test_a_mean_far_above_the_others_is_a_sign() -> None:
    found = results(DISTRICT, school("В", 40, 99, 0.2, 0.2))
    (reason,) = judged(found, "В").reasons
    assert reason.sign == "mean"
    assert reason.excess == pytest.approx(reason.value - reason.usual)
    assert reason.excess > 10
    assert reason.errors == pytest.approx(reason.excess / reason.error)


def test_the_same_gap_of_a_small_school_is_within_chance_and_of_a_tiny_one_is_not_looked_at() -> None:
    found = results(DISTRICT, at("М", 10, 6), at("М", 11, 4), at("К", 18, 9))
    small, tiny = judged(found, "М"), judged(found, "К")
    (mean,) = (each for each in small.figures if each.sign == "mean")
    assert mean.excess > 5
    assert mean.error > 4
    assert not small.is_proposed
    assert (tiny.figures, tiny.few) == ((), (PHYSICS,))


def test_many_works_at_a_border_and_few_a_point_below_it_are_a_sign() -> None:
    spiked = [*school("Г", 30, 98), *at("Г", 5, 24)]
    (reason,) = (each for each in judged(results(DISTRICT, spiked), "Г").reasons)
    assert (reason.sign, reason.mark) == ("border", 3)
    assert reason.value > 70
    told = reason_of(reason)
    assert (told.subject, told.grade, told.mark) == ("физика", 8, 3)
    assert abs(told.excess - (told.value - told.usual)) <= 1


def test_a_spike_that_all_the_others_have_too_is_the_works_own() -> None:
    everywhere = [row for number in range(8) for row in at(f"Р{number}", 5, 20)]
    assert "border" not in signs(results(DISTRICT, everywhere, school("Г", 30, 98), at("Г", 5, 24)), "Г")


def test_harder_items_better_and_easier_worse_are_a_sign_and_neither_alone_is() -> None:
    for easier, harder, said in ((-0.25, 0.25, True), (0.2, 0.3, False), (-0.3, 0.0, False)):
        found = signs(results(DISTRICT, school("Т", 40, 97, easier, harder)), "Т")
        assert ("harder" in found) is said, (easier, harder)


def test_marks_above_those_of_the_journal_are_a_sign_only_beside_the_others() -> None:
    above = [replace(row, journal=max(2, row.mark - 1)) for row in school("Ж", 40, 96)]
    assert "journal" in signs(results(DISTRICT, above), "Ж")
    everybody = [replace(row, journal=max(2, row.mark - 1)) for row in DISTRICT]
    assert "journal" not in signs(results(everybody, above), "Ж")
    unknown = [replace(row, journal=None) for row in above]
    assert "journal" not in signs(results(DISTRICT, unknown), "Ж")


def test_every_threshold_moves_what_is_proposed() -> None:
    found = results(DISTRICT, school("В", 40, 99, 0.2, 0.2))
    (reason,) = judged(found, "В").reasons
    for strict in (
        replace(LIMITS, mean=int(reason.excess) + 1), replace(LIMITS, errors=int(reason.errors * 10) + 1),
        replace(LIMITS, participants=41), replace(LIMITS, reasons=2),
    ):  # fmt: skip
        assert not judged(found, "В", strict).is_proposed, strict


def test_the_coordinators_word_stands_above_the_figures() -> None:
    found = results(DISTRICT, school("В", 40, 99, 0.2, 0.2))
    out, added = (
        Pick(organisation="b", taken=False, why="лицей"),
        Pick(organisation="Р1", taken=True, why="по жалобе"),
    )
    proposal = propose(found, LIMITS, (out, added))
    assert [(row.head, row.why, row.reasons) for row in proposal.rows] == [("Р1", "по жалобе", ())]
    assert judged(found, "В", LIMITS, out).is_proposed


def test_the_clearest_school_comes_first() -> None:
    found = results(DISTRICT, school("А", 40, 95, 0.2, 0.2), school("Я", 40, 99, 0.3, 0.3))
    assert [each.school.code for each in propose(found, LIMITS).taken] == ["Я", "А"]


def test_one_school_alone_is_compared_with_nobody() -> None:
    assert judged(results(school("Р", 40, 1)), "Р").figures == ()


def test_a_scale_is_read_off_the_marks_also_with_one_astray() -> None:
    rows = [*DISTRICT, replace(DISTRICT[0], points=3, mark=5)]
    assert scale_of(rows) == SCALE
    assert gathered(rows, {}, {}).scales[PHYSICS] == SCALE


def test_of_equally_good_borders_the_one_that_somebody_has_is_taken() -> None:
    rows = [replace(row, mark=3 if row.points < 8 else 4) for row in (*at("Р", 4, 3), *at("Р", 8, 2))]
    assert scale_of(rows).borders == (4, 8, 9), "nobody has a two or a five"


def test_marks_are_counted_beside_those_of_the_journal() -> None:
    rows = [
        row for journal, number in ((2, 4), (3, 2), (5, 1), (None, 5)) for row in at("Р", 5, number, journal)
    ]
    (found,) = results(rows).schools[0].works
    assert (found.marks, found.journal) == ((0, 12, 0, 0), (1, 2, 4)), "below, the same, above"


def test_a_school_is_taken_out_of_what_it_is_compared_with() -> None:
    whole, part = results(DISTRICT), results([row for row in DISTRICT if row.organisation == "Р1"])
    own = part.schools[0].works[0]
    district = propose(whole, LIMITS).district[PHYSICS]
    assert district.without(own).together(own).points == district.points
    assert district.without(own).count == 281
    both = Moments() + sample_of(2) + sample_of(4)
    assert (both.mean, round(both.spread, 3)) == (3, 1.414)
    assert both - sample_of(4) == sample_of(2)
