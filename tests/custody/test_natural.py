"""Names stand in the order in which people look for them."""

from custody.natural import natural


def test_the_second_school_stands_before_the_tenth() -> None:
    names = [f"Школа № {number}" for number in (10, 1, 20, 2, 11)]
    assert [name.split()[-1] for name in sorted(names, key=natural)] == ["1", "2", "10", "11", "20"]


def test_any_names_can_be_compared() -> None:
    assert sorted(["б", "2", "", "а 10", "А 9", "²"], key=natural) == ["", "2", "²", "А 9", "а 10", "б"]
