"""Keyboards under messages and under the text field, checked as Telegram checks them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.telegram.errors import bad
from sandbox.telegram.html_tags import good_url

if TYPE_CHECKING:
    from sandbox.telegram.params import Params
    from sandbox.telegram.shapes import Json

DATA_LIMIT = 64
BUTTON_LIMIT = 100
ACTIONS = frozenset({"callback_data", "url", "web_app", "login_url", "switch_inline_query",
                     "switch_inline_query_current_chat", "copy_text", "pay", "callback_game"})  # fmt: skip


def reply_markup(params: Params) -> Json | None:
    """Read and check a keyboard of any kind; None when there is none."""
    markup = params.parsed("reply_markup", "reply keyboard markup")
    if markup is None:
        return None
    if not isinstance(markup, dict):
        words = "object expected as reply markup"
        raise bad(words)
    if "inline_keyboard" in markup:
        return _inline(markup["inline_keyboard"])
    if "keyboard" in markup:
        return {**markup, "keyboard": _reply(markup["keyboard"])}
    return markup if markup.get("remove_keyboard") or markup.get("force_reply") else None


def inline_only(params: Params) -> Json | None:
    """Read the keyboard of an edited message: only an inline one fits there."""
    markup = reply_markup(params)
    if markup is not None and "inline_keyboard" not in markup:
        words = "inline keyboard expected"
        raise bad(words)
    return markup


def _rows(rows: object, name: str) -> list[list[object]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        words = f"can't parse {name}: field must be an Array of Arrays"
        raise bad(words)
    if sum(map(len, rows)) > BUTTON_LIMIT:
        words = "REPLY_MARKUP_TOO_LONG"
        raise bad(words)
    return [row for row in rows if row]


def _inline(rows: object) -> Json | None:
    checked = [[_inline_button(one) for one in row] for row in _rows(rows, "inline keyboard")]
    return {"inline_keyboard": checked} if checked else None


def _inline_button(button: object) -> Json:
    if not isinstance(button, dict):
        words = "can't parse inline keyboard button: InlineKeyboardButton must be an Object"
        raise bad(words)
    _text_of(button, "inline keyboard button")
    button = {key: value for key, value in button.items() if value is not None}
    if not ACTIONS & button.keys():
        words = "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        raise bad(words)
    if "callback_data" in button and not 0 < len(str(button["callback_data"]).encode()) <= DATA_LIMIT:
        words = "BUTTON_DATA_INVALID"
        raise bad(words)
    if "url" in button:
        _check_url(str(button["url"]))
    return button


def _check_url(url: str) -> None:
    wrong = good_url(url)
    if wrong:
        words = f"inline keyboard button URL '{url}' is invalid: {wrong}"
        raise bad(words)


def _reply(rows: object) -> list[list[Json]]:
    return [[_reply_button(one) for one in row] for row in _rows(rows, "reply keyboard")]


def _reply_button(button: object) -> Json:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict):
        words = "can't parse keyboard button: KeyboardButton must be a String or an Object"
        raise bad(words)
    _text_of(button, "keyboard button")
    return button


def _text_of(button: Json, name: str) -> None:
    if not isinstance(button.get("text"), str):
        words = f'can\'t parse {name}: Field "text" must be of type String'
        raise bad(words)
    if not button["text"].strip():
        words = f"{name} text must be non-empty"
        raise bad(words)
