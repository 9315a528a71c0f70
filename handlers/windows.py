"""The day of a work within its window: chosen by a button or in words, and the works that wait for one."""

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any, Protocol

from aiogram import Router
from aiogram.filters import Command, Filter
from aiogram.types import Message

from custody.codes import find_scans
from custody.desk.call import Call
from custody.desk.days import back, chosen, offered, reminding
from custody.desk.days import said as days_said
from custody.desk.forms.free_text import is_sentence
from custody.windows import SaidDay
from handlers.filters import visible
from handlers.taps import Tap

router = Router(name="windows")

_YEAR = "[2-9][0-9]"
DAY = rf"{_YEAR}(?:(?:0[1-9]|1[0-2])(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])(?:29|30)|(?:0[13578]|1[02])31)"
"""A day of this century as a button has it: year, month and day; no work is on the 29th of February."""

PAGE = "[0-9]{0,3}"


class DayReader(Protocol):
    """Understands that a work is to be held on some day, in every language of the bot."""

    def __call__(self, text: str, /) -> SaidDay | None:
        """The day and what is said of the work; None when the text is about something else."""
        ...


class SaysDay(Filter):
    """Passes a text that names the day of a work, as `said_day`."""

    async def __call__(
        self, message: Message, day_of_work_reader: DayReader, call: Call | None = None
    ) -> bool | dict[str, Any]:
        """Whether it does, unless its author is asked for a sentence just now."""
        text = visible(message.text) if message.text else ""
        said = day_of_work_reader(text) if text and not find_scans(text) else None
        if said is None or call is None or await is_sentence(call):
            return False
        return {"said_day": said}


@router.message(SaysDay())
async def on_day(_message: Message, said_day: SaidDay, call: Call) -> None:
    """The day of a work in words."""
    await days_said.choose_by_text(call, said_day)


@router.message(Command("days"))
async def on_days(_message: Message, call: Call) -> None:
    """The works that wait for a day."""
    await offered.show_works(call)


def _day(tap: Tap) -> date:
    return date(2000 + int(tap.arg[:2]), int(tap.arg[2:4]), int(tap.arg[4:]))


SHAPES: dict[str, tuple[str, str]] = {
    "day-back": ("s", ""), "days-remind": ("", ""),
    "windows": ("", PAGE), "choose-day": ("s", PAGE), "day-chosen": ("s", DAY), "day-all": ("", DAY),
}  # fmt: skip
"""What the buttons look like."""

PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "windows": lambda call, tap: offered.show_works(call, int(tap.arg or 1), edit=bool(tap.arg)),
    "choose-day": lambda call, tap: offered.show_days(
        call, tap.number, int(tap.arg or 1), edit=bool(tap.arg)
    ),
    "day-chosen": lambda call, tap: chosen.choose(call, tap.number, _day(tap)),
    "day-back": lambda call, tap: back.take_back(call, tap.number),
    "days-remind": lambda call, _tap: reminding.remind_all(call),
    "day-all": lambda call, tap: days_said.choose_all(call, _day(tap)),
}
"""Buttons of windows and their days."""
