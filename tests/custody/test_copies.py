"""Which copies are due, and which are kept."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from custody.copies import Copy, Keep, is_due, leavings, let_go, name_of, ours

AT = datetime(2026, 4, 14, 4, 10, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
IRKUTSK = ZoneInfo("Asia/Irkutsk")
BOT = 4242


def made(*ago: float) -> list[str]:
    return [name_of(BOT, AT - HOUR * hours) for hours in ago]


def known(*ago: float) -> list[Copy]:
    return ours(made(*ago), BOT)


def test_a_name_tells_its_bot_and_its_time() -> None:
    assert name_of(BOT, AT.astimezone(IRKUTSK)) == "custody-4242-20260414T041009Z.db"
    assert ours(made(0), BOT) == [(AT, *made(0))]


@pytest.mark.parametrize(
    "name",
    [
        "custody.db",
        "custody-4242-20260414T041009Z.db.part",
        "custody-4242-20269914T041009Z.db",
        "custody-424-20260414T041009Z.db",
        "custody-20260414T041009Z.db",
        "plan.xlsx",
    ],
)
def test_other_files_are_no_copies_of_this_bot(name: str) -> None:
    assert ours([name], BOT) == []


def test_only_what_this_bot_left_half_made_is_its_own_to_take_away() -> None:
    parts = [f"{name}.part{end}" for name in made(1) for end in ("", "-wal", "-shm", "-journal")]
    others = ["custody-424-20260414T041009Z.db.part", "custody-irkutsk.db.part-2-of-the-archive", *made(1)]
    assert leavings([*parts, *others], BOT) == parts


@pytest.mark.parametrize(
    ("ago", "due"), [((), True), ((0.5,), False), ((0,), False), ((1,), True), ((1.5, 30), True)]
)
def test_a_copy_is_due_an_hour_after_the_last(ago: tuple[float, ...], *, due: bool) -> None:
    assert is_due(known(*ago), HOUR, AT) is due


def test_a_clock_that_has_gone_back_puts_no_copy_off() -> None:
    assert is_due(known(-100, 2), HOUR, AT)
    assert not is_due(known(-100, 0.5), HOUR, AT)


def test_the_newest_are_kept_and_the_last_of_each_day_of_the_campaign() -> None:
    hourly = made(*range(100))  # AT is 12:10 in Irkutsk
    gone = let_go(ours(hourly, BOT), Keep(24, 3), IRKUTSK, AT)
    assert sorted({*hourly} - {*gone}) == sorted({*made(*range(24)), *made(0, 13, 37)})


def test_of_a_folder_that_was_forgotten_for_a_month_the_last_days_stay() -> None:
    old = made(*range(720, 820))
    assert sorted({*old} - {*let_go(ours(old, BOT), Keep(2, 2), IRKUTSK, AT)}) == sorted(made(720, 721, 733))


def test_copies_of_the_future_take_no_other_copy_s_place_and_are_not_let_go() -> None:
    assert let_go(known(0, 1, 2, *range(-30, -5)), Keep(2, 1), IRKUTSK, AT) == tuple(made(2))
