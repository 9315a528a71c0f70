"""What a square of the board's picture says, and which stages it has."""

import pytest

from custody.desk.board.picture import urgency
from custody.grid import columns, row_of
from custody.ports import Cell
from custody.routes import MUNICIPAL


def cell(what: str = "packed", packets: int = 2, counted: dict[str, int] | None = None) -> Cell:
    """Packets that are all in time."""
    numbers = {"overdue": 0, "unconfirmed": 0, "incidents": 0, "finished": 0, "soon": 0, **(counted or {})}
    return Cell("КАР", what, packets, **numbers)


@pytest.mark.parametrize(
    ("counted", "state"),
    [
        ({}, "fine"), ({"soon": 1}, "soon"), ({"soon": 1, "overdue": 1}, "late"),
        ({"overdue": 1, "incidents": 1}, "incident"), ({"finished": 2}, "done"), ({"finished": 1}, "fine"),
    ],
)  # fmt: skip
def test_the_worst_packet_colours_its_square(counted: dict[str, int], state: str) -> None:
    (square,) = row_of("Карам", [cell(counted=counted)], ["packed"]).squares
    assert square is not None
    assert (square.packets, square.state) == (2, state)


def test_a_stage_without_packets_has_no_square() -> None:
    row = row_of("Карам", [cell(), cell("checked", 3)], ["", "packed", "checked"])
    assert [square.packets if square else None for square in row.squares] == [None, 2, 3]
    assert row.packets == 5


def test_stages_come_from_the_route_and_optional_ones_when_they_are_used() -> None:
    obligatory = ("", *(step.name for step in MUNICIPAL.steps if not step.optional))
    assert columns(MUNICIPAL, []) == obligatory
    assert columns(MUNICIPAL, [cell("to-commission")]) == (*obligatory[:4], "to-commission", *obligatory[4:])
    assert columns(MUNICIPAL, [cell("gone")])[-1] == "gone"


def test_schools_where_something_is_wrong_come_first() -> None:
    rows = [
        row_of(name, [cell(counted=counted)], ["packed"])
        for name, counted in (("а", {}), ("б", {"overdue": 1}))
    ]
    assert min(rows, key=lambda row: row.worst).name == "б"


def test_a_square_says_how_many_of_its_packets_are_in_trouble() -> None:
    (square,) = row_of("Карам", [cell(packets=6, counted={"overdue": 2, "soon": 1})], ["packed"]).squares
    assert square is not None
    assert (square.packets, square.state, square.troubled) == (6, "late", 2)


def test_a_school_with_the_number_two_comes_before_ten() -> None:
    rows = [row_of(f"Школа № {number}", [cell()], ["packed"]) for number in (10, 2, 1)]
    assert [row.name[-2:].strip() for row in sorted(rows, key=urgency)] == ["1", "2", "10"]
