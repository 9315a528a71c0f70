"""Rooms in one message, and one organiser for each zone of at most so many seats (S 13-14)."""

import pytest

from custody.facts.rooms import Room, RoomNeed
from custody.forms import Draft, fill, question
from custody.room_answers import one_each, seals, spoiled
from custody.room_fixes import ANSWER, DOUBT, ROOMS, intent, staffed, whole
from custody.rooms import (
    are_known,
    are_same,
    by_button,
    fault_of,
    last_and_one,
    organisers,
    pairs_in,
    reported,
    rooms_in,
    short_of,
    teaching,
    zones,
)
from custody.said_rooms import SaidRooms, hyphened, unread_in


@pytest.mark.parametrize(
    ("said", "rooms"),
    [
        ("1:25 2:24 3:18", (("1", 25), ("2", 24), ("3", 18))),
        ("1:25, 2:24", (("1", 25), ("2", 24))),
        ("12а=25\n12б=20", (("12а", 25), ("12б", 20))),
        ("актовый зал: 60 , 12: 25", (("актовый зал", 60), ("12", 25))),
        ("корпус  2:18", (("корпус 2", 18),)),
        ("корпус 2 - 18; 7:3", (("корпус 2", 18), ("7", 3))),
        ("5:0", (("5", 0),)),
    ],
)
def test_rooms_are_read_in_the_order_typed(said: str, rooms: tuple[tuple[str, int], ...]) -> None:
    assert rooms_in(said) == rooms


@pytest.mark.parametrize(
    "said",
    [
        "1:25 1:24",
        "1:25 двадцать",
        "1:25, нет",
        "1:501",
        "",
        "приду в 9:30 завтра",
        "1:25:3",
        "а" * 21 + ":5",
    ],
)
def test_what_is_not_clearly_rooms_is_none(said: str) -> None:
    assert rooms_in(said) == ()


@pytest.mark.parametrize(("came", "needed"), [(0, 1), (1, 1), (25, 1), (26, 2), (50, 2), (51, 3), (175, 7)])
def test_one_organiser_for_each_zone_of_25(came: int, needed: int) -> None:
    assert zones(came, 25) == needed


def test_a_large_hall_with_one_organiser_is_short_of_two() -> None:
    answers = {"rooms": [["1", 25], ["hall", 60]], "organisers": [["Hall", 1]]}
    seen = reported(answers, 25)
    assert seen == (Room("1", 25, 1), Room("hall", 60, 1))
    assert reported({"rooms": [["Hall", 60]], "organisers": [["hall", 2]]}, 25) == (Room("Hall", 60, 2),)
    assert short_of([Room("hall", 60, 3)], 25, said=True) == ()
    assert short_of(seen, 25, said=True) == (RoomNeed("hall", 60, 1, 3),)


def test_nothing_is_short_where_nobody_has_said_how_many_there_were() -> None:
    seen = reported({"rooms": [["hall", 60]]}, 25)
    assert seen == (Room("hall", 60, 0),)
    assert short_of(seen, 25, said=False) == ()


@pytest.mark.parametrize(
    ("said", "is_rooms"),
    [
        ("1-25 2-24", True),
        ("12-25, 30-24", True),
        ("1-25 26-50", False),
        ("5-5 6-6", False),
        ("1-25 25-50", True),
        ("1-25 26-50 50-60", True),
        ("25-1", False),
        ("1-25", False),
        ("1-25 и 2-24", False),
    ],
)
def test_hyphens_stand_in_rooms_unless_they_may_be_ranges_of_codes(said: str, is_rooms: bool) -> None:  # noqa: FBT001
    assert bool(hyphened(said)) is is_rooms
    assert hyphened("1-25 и 2-24") == ()
    assert SaidRooms(()).sure


@pytest.mark.parametrize(
    ("said", "because"),
    [("1:25 1:24", "twice"), ("1:501 2:4", "large"), (f"{'а' * 21}:5, 2:4", "long"), ("1:25 2:24", ""),
     ("12А:1 12а:2", "twice"), ("12а:1 12А:2", "twice"), ("1:500", ""), (f"{'а' * 20}:5", "")],
)  # fmt: skip
def test_what_is_wrong_with_rooms_is_told(said: str, because: str) -> None:
    assert fault_of(pairs_in(said)) == because
    assert [fault_of([(str(each), 5) for each in range(many)]) for many in (60, 61)] == ["", "many"]


@pytest.mark.parametrize(
    ("asked", "said", "way"),
    [
        ("organisers", (("1", 2), ("hall", 2)), ANSWER),
        ("organisers", (("1", 24), ("hall", 60)), ROOMS),
        ("organisers", (("1", 24), ("hall", 2)), ROOMS),
        ("organisers", (("1", 9),), DOUBT),
        ("organisers", (("HALL", 5),), ANSWER),
        ("organisers", (("HALL", 6),), DOUBT),
        ("organisers", (("1", 2), ("3", 0)), ""),
        ("rooms-spoiled", (("1", 3),), ANSWER),
        ("rooms-spoiled", (("1", 20),), DOUBT),
        ("rooms-spoiled", (("1", 26),), ROOMS),
        ("variants", (("1", 24),), ROOMS),
        ("variants", (("1", 2),), ANSWER),
        ("teaches", (("1", 2), ("hall", 1)), ANSWER),
        ("rooms", (), ""),
    ],
)
def test_a_number_of_a_known_room_is_an_answer_a_report_put_right_or_a_doubt(
    asked: str, said: tuple[tuple[str, int], ...], way: str
) -> None:
    assert intent(asked, said, {"rooms": [["1", 25], ["Hall", 60]]}, 25) == way


def test_some_rooms_put_right_leave_the_others_and_their_organisers_as_they_were() -> None:
    before = (Room("1", 25, 2), Room("2", 24, 1), Room("hall", 60, 3))
    assert whole((("2", 23),), before) == (("1", 25), ("2", 23), ("hall", 60))
    assert whole((("2", 23), ("3", 5)), before) == (("1", 25), ("2", 23), ("hall", 60), ("3", 5))
    assert whole((("1", 0), ("2", 23), ("HALL", 60)), before) == (("1", 0), ("2", 23), ("HALL", 60))
    now = staffed((("1", 20), ("hall", 75), ("9", 3)), before, 25)
    assert now == (Room("1", 20, 2), Room("hall", 75, 3), Room("9", 3, 0))
    assert staffed((("hall", 76),), before, 25) == (Room("hall", 76, 0),), "a zone more: it is asked anew"


def test_the_piece_that_is_no_room_is_named() -> None:
    assert unread_in("1:25 2:24 3;25") == "3;25"
    assert not unread_in("1:25 3;25")
    assert not unread_in("1:25 2:24 3:25 спасибо")


def test_a_later_answer_names_only_rooms_of_the_first() -> None:
    draft = fill(Draft(1, "rooms", "s1"), "1:25 2:24")
    assert draft is not None
    assert fill(draft, "3:1") is None
    draft = fill(draft, "2:2")
    assert draft is not None
    assert fill(draft, "7") is None
    done = fill(draft, "1")
    asked = question(done) if done else None
    assert asked is not None
    assert asked.name == "variants"


def test_what_is_said_of_rooms_is_read_with_spaces_around_it() -> None:
    assert organisers(" enough ") == {"organisers": []}
    assert organisers(" ? ") == {}, "nobody has answered"
    assert organisers("3:1") == {"organisers": [["3", 1]]}
    assert teaching(" none ") == teaching("?") == {"teaches": []}
    assert teaching("2, , актовый  зал;") == {"teaches": ["2", "актовый зал"]}
    assert teaching(" , ") is organisers("нет") is None
    assert spoiled(" 0 ") == {"spoiled": []}
    assert spoiled("2:1, 3:2") == {"spoiled": [["2", 1], ["3", 2]]}
    assert spoiled("1") is None


def test_a_seal_for_every_room_or_none_at_all() -> None:
    assert seals(" - ") == {"seals": []}
    assert seals(f"0417, 0418;{'9' * 30}") == {"seals": ["0417", "0418", "9" * 30]}
    assert seals("7 " + "9" * 31) is seals(" , ") is None
    two = {"rooms": [["1", 25], ["2", 24]]}
    assert [one_each({**two, "seals": said}) for said in ([], ["1", "2"], ["1"])] == [True, True, False]


def test_a_room_is_the_same_in_large_letters_and_in_small_ones() -> None:
    assert are_known({"rooms": [["Зал", 5]], "spoiled": [["зал", 1]], "teaches": ["ЗАЛ"]})
    assert not are_known({"rooms": [["Зал", 5]], "spoiled": [["2", 1]]})
    assert [are_same(["1", "Зал"], again) for again in (["ЗАЛ", "7"], ["7"])] == [True, False]
    assert are_same(["зал"], ["Зал"])


def test_the_example_is_a_room_that_was_named_and_a_button_is_no_word() -> None:
    assert last_and_one({"rooms": [["1", 25], ["2", 24], ["зал", 60]]}) == "зал: 1"
    assert last_and_one({}) == ""
    assert by_button({}) is False
