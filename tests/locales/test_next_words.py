"""What an answer says to do next is understood when it is typed, and is of the very act."""

import re
from datetime import date, datetime

import pytest

from custody.facts.unreadable import NoPacketInMind
from locales.typed import typed_act
from locales.typed_dates import dated
from locales.words import Words

NOW = datetime.fromisoformat("2026-04-14T09:00:00+08:00")
DAYS = (date(2026, 4, 14), date(2026, 4, 15), date(2026, 4, 16))
ACTS = {
    "announce": "offer", "via": "via", "confirm": "confirm", "deny": "deny", "undo": "undo", "count": "count",
    "pack": "pack", "stay": "stay", "delay": "delay", "take": "take",
}  # fmt: skip


@pytest.mark.parametrize("language", ["ru", "en"])
@pytest.mark.parametrize(("said", "verb"), ACTS.items())
def test_the_example_of_an_act_without_a_packet_is_of_that_act(said: str, verb: str, language: str) -> None:
    text = Words("Asia/Irkutsk").say(NoPacketInMind(act=said), language, NOW)
    (example,) = re.findall("K7M29Q ([^»”]+)", text)
    act = typed_act(example)
    assert act is not None
    assert act.verb == verb


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("сегодня", "2026-04-14"), ("завтра", "2026-04-15"), ("Физика завтра", "физика 2026-04-15"),
        ("четверг", "2026-04-16"), ("16 апреля", "2026-04-16"), ("tomorrow", "2026-04-15"),
        ("СОШ 2", "СОШ 2"), ("K7M29Q", "K7M29Q"), ("17.04", "17.04"),
    ],
)  # fmt: skip
def test_a_day_in_words_is_read_as_in_status(typed: str, meant: str) -> None:
    assert dated(typed, DAYS, DAYS[0]) == meant
