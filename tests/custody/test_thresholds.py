"""The thresholds of the proposal as the coordinator moves them: by steps, and never past their bounds."""

from dataclasses import asdict

import pytest

from custody.facts.sampling_reasons import Thresholds
from custody.sampling.limits import BOUNDS, DOWN, NAMES, UP, is_within, moved, put

ORDINARY = Thresholds()
BY_STEPS = {
    "participants": (9, 10, 11), "pair": (7, 8, 9), "mean": (9, 10, 11), "border": (15, 20, 25),
    "harder": (9, 10, 11), "journal": (10, 15, 20), "errors": (25, 30, 35), "reasons": (1, 1, 2),
}  # fmt: skip
ENDS = {
    "participants": (5, 100), "pair": (4, 100), "mean": (1, 60), "border": (5, 50), "harder": (1, 60),
    "journal": (1, 90), "errors": (10, 60), "reasons": (1, 10),
}  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_step_milder_or_stricter_moves_one_threshold_and_no_other(name: str) -> None:
    found = (moved(ORDINARY, name, DOWN), ORDINARY, moved(ORDINARY, name, UP))
    assert tuple(asdict(each)[name] for each in found) == BY_STEPS[name]
    assert {each: number for each, number in asdict(found[2]).items() if each != name} == {
        each: number for each, number in asdict(ORDINARY).items() if each != name
    }


@pytest.mark.parametrize("name", NAMES)
def test_a_threshold_stays_within_its_bounds(name: str) -> None:
    least, most = ENDS[name]
    assert [is_within(name, number) for number in (least - 1, least, most, most + 1)] == [
        False, True, True, False,
    ]  # fmt: skip
    ends = [asdict(put(ORDINARY, name, number))[name] for number in (least - 9, least, most, most + 9)]
    assert ends == [least, least, most, most]
    assert is_within(name, asdict(ORDINARY)[name]), "what is proposed at first can be had again"
    assert len(BOUNDS) == len(NAMES)
