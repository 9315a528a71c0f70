"""A call-sign typed on the wrong keyboard, or with letters that look alike, is found."""

import pytest

from custody.callsigns import called
from custody.roles import Person


def everyone(*callsigns: str) -> list[Person]:
    """People of whom only the call-sign matters."""
    return [Person(number, 1, callsign, ()) for number, callsign in enumerate(callsigns, 1)]


@pytest.mark.parametrize("typed", ["Н-01", "н-01", "H-01", "h-01"])
def test_letters_of_the_other_alphabet_are_taken(typed: str) -> None:
    found = called(everyone("Э-01", "Н-01", "Н-02"), typed)
    assert found is not None
    assert found.callsign == "Н-01"


@pytest.mark.parametrize("typed", ["э-1", "Э01", "E-01", "e1", "э\u201301"])
def test_a_callsign_without_hyphen_or_zeros_or_with_the_letter_that_sounds_so_is_taken(typed: str) -> None:
    found = called(everyone("Э-01", "Э-10", "Ш-01"), typed)
    assert found is not None
    assert found.callsign == "Э-01"
    assert called(everyone("Э-01", "Э-001"), typed) is None, "whoever of two is meant is not guessed"
    assert called(everyone("Э-01"), "Э-02") is None


def test_what_could_mean_two_people_means_the_one_who_is_called_exactly_so() -> None:
    two = everyone("Н-01", "H-01")
    assert [found and found.callsign for found in (called(two, "h-01"), called(two, "Н-01"))] == [
        "H-01",
        "Н-01",
    ]
    assert called(two, "П-01") is None
