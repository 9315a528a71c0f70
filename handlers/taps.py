"""What an inline button carries: everything that is needed, so that it survives a restart."""

from typing import Any

from aiogram.filters.callback_data import MAX_CALLBACK_LENGTH, CallbackData

from custody.letters import Choice, Row
from handlers.wanted import Label

Keyboard = dict[str, Any]
"""A `reply_markup` of the Bot API, as JSON: aiogram's models of it cost more than the rest of a letter."""

NO_KEYBOARD: Keyboard = {"remove_keyboard": True}


class Tap(CallbackData, prefix="t"):
    """A pressed button: the verb, what it is about, and the version that the person saw."""

    verb: str
    ref: str = ""
    version: int = 0
    arg: str = ""

    @property
    def number(self) -> int:
        """The number behind the letter of the reference."""
        return int(self.ref[1:])


def packed(choice: Choice) -> str:
    """The choice as callback data, at most 64 bytes; ValueError when it does not fit."""
    # Written by hand because `Tap(...).pack()` takes nine times as long, and every letter has its buttons.
    parts, separator = (choice.verb, choice.ref, f"{choice.version}", choice.arg), Tap.__separator__
    data = separator.join((Tap.__prefix__, *parts))
    if data.count(separator) != len(parts) or len(data.encode()) > MAX_CALLBACK_LENGTH:
        raise ValueError(f"{data} is no callback data")
    return data


def inline(rows: tuple[Row, ...], label: Label, language: str) -> Keyboard | None:
    """The buttons of a letter in the reader's language."""
    keyboard = [
        [{"text": label(choice, language), "callback_data": packed(choice)} for choice in row.choices]
        for row in rows
    ]
    return {"inline_keyboard": keyboard} if keyboard else None


def lasting(lines: tuple[tuple[str, ...], ...]) -> Keyboard:
    """The reply keyboard: text that Telegram queues while the phone is offline."""
    keyboard = [[{"text": text} for text in line] for line in lines]
    return {"keyboard": keyboard, "resize_keyboard": True, "is_persistent": True}
