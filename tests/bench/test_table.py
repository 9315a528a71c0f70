"""The table of `make bench`: every row has both bots and their ratio."""

from tests.bench.bots import CUSTODY, ECHO
from tests.bench.load import Row
from tests.bench.phones import MADE_UP, button
from tests.bench.table import Measured, Results, lines, ratios

ROW = Row(in_flight=64, seconds=8)
ECHOED = Measured(seconds=2, bot=1, standin=0.5, took=[0.010] * 100)
OURS = Measured(seconds=2, bot=2, standin=0.5, took=[0.020] * 50)


def test_a_ratio_is_ours_over_the_echo_bots() -> None:
    assert ratios(ECHOED, OURS) == (0.5, 2.0, 2.0)


def test_every_row_has_both_bots_and_their_ratio() -> None:
    results: Results = {(ECHO, ROW): ECHOED, (CUSTODY, ROW): OURS}
    head, echo, ours, ratio = (line.split() for line in lines(results, [ROW]))
    assert head[:3] == ["bot", "load", "updates/s"]
    assert echo == ["echo", "64", "in", "flight", "50", "10.0", "10.0", "50%", "25%"]
    assert ours == ["custody", "64", "in", "flight", "25", "20.0", "20.0", "100%", "25%"]
    assert ratio == ["ratio", "0.50", "2.00", "2.00"]


def test_a_button_is_found_by_its_verb_and_made_up_for_an_echo_bot() -> None:
    row = [{"text": "x", "callback_data": "t:take-early:p1:0:to-observer"}]
    assert button({"reply_markup": {"inline_keyboard": [row]}}, "take") == row[0]["callback_data"]
    assert button({"text": "/start"}, "take") == MADE_UP
