"""Hours of a digest as people type them."""

from datetime import time

import pytest

from locales.typed_hours import typed_hours

THREE = (time(8), time(13), time(18))


@pytest.mark.parametrize(
    "text", ["8:00 13:00 18:00", "18.00, 8 и 13-00", "в 8 13 18", "at 8, 13 and 18 8:00"]
)
def test_hours_are_read_as_people_type_them(text: str) -> None:
    assert typed_hours(text) == THREE


@pytest.mark.parametrize("text", ["выкл", "Выключить", "off", "не надо."])
def test_off_is_no_hours(text: str) -> None:
    assert typed_hours(text) == ()


@pytest.mark.parametrize("text", ["", "завтра", "25:00", "8:61", "8 утра", "1 2 3 4 5 6 7 8 9"])
def test_what_is_not_clearly_hours_is_not_read(text: str) -> None:
    assert typed_hours(text) is None
