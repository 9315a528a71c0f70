"""What an inline button carries: everything that is needed, so that it survives a restart."""

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup

from custody.letters import Choice, Row
from handlers.wanted import Label

SEPARATOR = ":"
LONGEST = 64
"""Bytes of callback data."""


class Tap(CallbackData, prefix="t", sep=SEPARATOR):
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
    parts = (choice.verb, choice.ref, f"{choice.version}", choice.arg)
    data = SEPARATOR.join((Tap.__prefix__, *parts))
    if data.count(SEPARATOR) != len(parts) or len(data.encode()) > LONGEST:
        raise ValueError(f"{data} is no callback data")
    return data


def inline(rows: tuple[Row, ...], label: Label, language: str) -> InlineKeyboardMarkup | None:
    """The buttons of a letter in the reader's language."""
    keyboard = [
        [
            InlineKeyboardButton(text=label(choice, language), callback_data=packed(choice))
            for choice in row.choices
        ]
        for row in rows
    ]
    return InlineKeyboardMarkup(inline_keyboard=keyboard) if keyboard else None


def lasting(lines: tuple[tuple[str, ...], ...]) -> ReplyKeyboardMarkup:
    """The reply keyboard: text that Telegram queues while the phone is offline."""
    keyboard = [[KeyboardButton(text=text) for text in line] for line in lines]
    return ReplyKeyboardMarkup(keyboard=keyboard, resize_keyboard=True, is_persistent=True)
