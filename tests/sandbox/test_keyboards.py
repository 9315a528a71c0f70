"""Keyboards: the limits of inline ones, the memory of reply ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.sandbox.town import ANNA

if TYPE_CHECKING:
    from tests.sandbox.town import Town


def inline(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"inline_keyboard": [[button] for button in buttons]}


def press(data: str = "x") -> dict[str, Any]:
    return {"text": "A", "callback_data": data}


@pytest.mark.parametrize(
    ("keyboard", "words"),
    [
        (inline(press("x" * 65)), "BUTTON_DATA_INVALID"),
        (inline(press("ы" * 33)), "BUTTON_DATA_INVALID"),
        (inline(press("")), "BUTTON_DATA_INVALID"),
        (inline(*[press()] * 101), "REPLY_MARKUP_TOO_LONG"),
        (
            inline({"text": "A"}),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            inline({"text": "A", "url": "ftp://a.b"}),
            "inline keyboard button URL 'ftp://a.b' is invalid: Unsupported URL protocol",
        ),
        (inline({"text": " ", "callback_data": "x"}), "inline keyboard button text must be non-empty"),
        ({"inline_keyboard": "x"}, "can't parse inline keyboard: field must be an Array of Arrays"),
        ("{", "can't parse reply keyboard markup JSON object"),
        ([], "object expected as reply markup"),
    ],
)
async def test_a_wrong_keyboard_is_refused(anna: Town, keyboard: object, words: str) -> None:
    said = await anna.refused("sendMessage", chat_id=ANNA, text="x", reply_markup=keyboard)
    assert said == f"Bad Request: {words}"


async def test_a_keyboard_at_its_limits_passes(anna: Town) -> None:
    keyboard = inline(press("ы" * 32), {"text": "B", "url": "https://a.ru"}, *[press()] * 98)
    sent = await anna.good("sendMessage", chat_id=ANNA, text="x", reply_markup=keyboard)
    assert sent["reply_markup"] == keyboard


async def test_a_reply_keyboard_stays_until_it_is_removed(anna: Town) -> None:
    keyboard = {"keyboard": [["Мои пакеты"], [{"text": "Сдаю"}]], "resize_keyboard": True}
    sent = await anna.good("sendMessage", chat_id=ANNA, text="x", reply_markup=keyboard)
    await anna.good("sendMessage", chat_id=ANNA, text="y", reply_markup=inline(press()))
    shown = (await anna.look("chat/anna"))["reply_keyboard"]
    assert "reply_markup" not in sent
    assert shown["keyboard"] == [[{"text": "Мои пакеты"}], [{"text": "Сдаю"}]]
    await anna.good("sendMessage", chat_id=ANNA, text="z", reply_markup={"remove_keyboard": True})
    assert (await anna.look("chat/anna"))["reply_keyboard"] is None


async def test_a_one_time_keyboard_goes_with_the_next_message(anna: Town) -> None:
    keyboard = {"keyboard": [["Да"]], "one_time_keyboard": True}
    await anna.good("sendMessage", chat_id=ANNA, text="x", reply_markup=keyboard)
    await anna.says("Да")
    assert (await anna.look("chat/anna"))["reply_keyboard"] is None
