"""Codes of participants are ranges: what is in one, what overlaps, and what is no range at all (S 12)."""

import pytest

from custody.participant_codes import (
    CodeRange,
    all_of,
    free_after,
    holds_word,
    is_within,
    plain,
    range_in,
    ranges_in,
)


@pytest.mark.parametrize(
    ("said", "first", "last", "count"),
    [
        ("1001–1175", "1001", "1175", 175),
        ("1001 - 1175", "1001", "1175", 175),
        ("1001-1175", "1001", "1175", 175),
        ("1001…1003", "1001", "1003", 3),
        ("0098-0102", "0098", "0102", 5),
        ("СПО38-001 – СПО38-025", "СПО38-001", "СПО38-025", 25),
        ("1024", "1024", "1024", 1),
        ("38-0001", "38-0001", "38-0001", 1),
        ("1001--1175", "1001", "1175", 175),
        ("1001-1001", "1001", "1001", 1),
        ("00001–05000", "00001", "05000", 5000),
        ("1001" + "-" * 42 + "1175", "1001", "1175", 175),
    ],
)
def test_a_range_as_people_write_it(said: str, first: str, last: str, count: int) -> None:
    found = range_in(said)
    assert found is not None
    assert found.count == count
    if first.isascii():
        assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize(
    "said",
    [
        "1001-175",
        "999-1005",
        "1-" + "-" * 4000,
        "1001" + "-" * 43 + "1175",
        "00001–05001",
        "1175–1174",
        "1175–1001",
        "1–99999",
        "001–1175",
        "А1–Б5",
        "Иванов",
        "",
        "1001–",
        "от первого до последнего",
    ],
)
def test_no_range(said: str) -> None:
    assert range_in(said) is None


def test_several_ranges_must_not_overlap() -> None:
    assert [each.count for each in ranges_in("1001–1030, 1041–1175")] == [30, 135]
    assert ranges_in("1001–1030, 1030–1040") == ranges_in("1030–1040, 1001–1030") == ()
    assert ranges_in("1001–1030, 1010–1020") == ranges_in("1010–1020, 1001–1030") == ()
    assert ranges_in("1001–1030, Иванов") == ranges_in("Иванов") == ()
    assert ranges_in(" , ;\n") == ranges_in("") == ()
    assert len(ranges_in("1001, , 1003;")) == 2


def test_of_too_many_ranges_one_more_is_read_than_there_may_be() -> None:
    for many, read in ((39, 39), (40, 40), (41, 41), (42, 41), (900, 41)):
        assert len(ranges_in(",".join(str(1000 + 2 * each) for each in range(many)))) == read


def test_a_code_is_known_by_what_it_means_and_not_by_how_it_is_typed() -> None:
    handed = ranges_in("СП-0001–СП-0025")
    assert is_within(plain(" сп-0025 "), handed)
    assert is_within(plain("CП-0025"), handed), "a Latin C is a Cyrillic С"
    assert is_within(plain("СП-0001"), handed)
    assert not is_within(plain("СП-0026"), handed)
    assert not is_within("Иванов", handed)
    assert not is_within("", ranges_in("0–9"))
    assert is_within("12", ranges_in("1–9, 10–20"))
    assert [plain(text) for text in ("a1", "\u043e12", "О12")] == ["A1", "012", "012"]
    assert plain("A" + "/1" * 9 + "1") == "A" + "/1" * 9 + "1", "twenty signs"
    assert not is_within(plain("СП-025"), handed), "another number of digits is another code"
    assert is_within("7", ()), "nobody has said which were handed out"


def test_all_codes_of_a_range_in_order() -> None:
    assert list(all_of([CodeRange("008", "011"), CodeRange("A1", "A2")])) == [
        "008",
        "009",
        "010",
        "011",
        "A1",
        "A2",
    ]


@pytest.mark.parametrize("name", ["Иванов", "Иванов1", "Иванов Пётр", "", "1" * 21, "12 апреля"])
def test_a_name_is_no_code(name: str) -> None:
    assert plain(name) == ""


def test_five_letters_in_a_row_may_be_a_name() -> None:
    assert [holds_word(text) for text in ("12 Петрова", "СПО38", "АБВГ1")] == [True, False, False]


def test_the_example_after_what_was_handed_out_is_of_free_codes() -> None:
    known = [CodeRange("1001", "1175"), CodeRange("1176", "1180"), CodeRange("0998", "1000")]
    assert free_after(known) == "1181–1185"
    assert free_after([]) == ""
