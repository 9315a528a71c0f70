"""The table of `make bench`: every row has both bots and their ratio."""

from tests.bench.bots import CUSTODY, ECHO, TEMPLATE
from tests.bench.load import Row
from tests.bench.phones import MADE_UP, button
from tests.bench.table import Measured, Results, lines, ratios, targets
from tests.bench.targets import Target

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


def test_a_template_bot_stands_below_where_it_was_measured() -> None:
    slow = Measured(seconds=4, bot=4, standin=1, took=[0.030] * 50)
    results: Results = {(ECHO, ROW): ECHOED, (CUSTODY, ROW): OURS, (TEMPLATE, ROW): slow}
    *_, template, ratio = (line.split() for line in lines(results, [ROW]))
    assert template[:5] == ["template", "64", "in", "flight", "12"]
    assert ratio == ["ratio", "2.00", "0.67", "0.67"]


def test_each_row_says_what_it_is_to_reach() -> None:
    slow = Measured(seconds=4, bot=4, standin=1, took=[0.030] * 50)
    results: Results = {(ECHO, ROW): ECHOED, (CUSTODY, ROW): OURS, (TEMPLATE, ROW): slow}
    found = [each for each in targets(results, ROW, ROW) if isinstance(each, Target)]
    assert [each.figure for each in found] == [0.5, 2.0, 2.0]
    assert [each.kept for each in found] == [False, True, True]


def test_a_button_is_found_by_its_verb_and_made_up_for_an_echo_bot() -> None:
    row = [{"text": "x", "callback_data": "t:take-early:p1:0:to-observer"}]
    assert button({"reply_markup": {"inline_keyboard": [row]}}, "take") == row[0]["callback_data"]
    assert button({"text": "/start"}, "take") == MADE_UP
