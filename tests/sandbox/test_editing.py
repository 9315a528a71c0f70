"""Edits and deletions."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from tests.sandbox.town import ANNA

if TYPE_CHECKING:
    from tests.sandbox.town import Town

KEYBOARD = {"inline_keyboard": [[{"text": "Беру", "callback_data": "take:1"}]]}
SAME = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly"
    " the same as a current content and reply markup of the message"
)


async def sent(town: Town, **more: object) -> dict[str, Any]:
    message: dict[str, Any] = await town.good("sendMessage", chat_id=ANNA, text="было", **more)
    return message


async def edit(town: Town, number: int, **more: object) -> Any:  # noqa: ANN401 - Telegram's JSON
    return await town.bot("editMessageText", chat_id=ANNA, message_id=number, **more)


async def test_an_edit_replaces_text_and_keyboard(anna: Town) -> None:
    number = (await sent(anna, reply_markup=KEYBOARD))["message_id"]
    assert (await edit(anna, number, text="стало"))["ok"]
    shown = (await anna.look("chat/anna"))["messages"][-1]
    assert shown["text"] == "стало"
    assert shown["edited"]
    assert "reply_markup" not in shown


async def test_an_edit_that_changes_nothing_is_refused(anna: Town) -> None:
    number = (await sent(anna, reply_markup=KEYBOARD))["message_id"]
    assert (await edit(anna, number, text="было", reply_markup=KEYBOARD))["description"] == SAME
    assert (await edit(anna, number, text="стало", reply_markup=KEYBOARD))["ok"]
    again = await edit(anna, number, text="<i>стало</i>", parse_mode="HTML", reply_markup=KEYBOARD)
    assert again["ok"], "other entities are another content"
    assert (
        await anna.refused("editMessageReplyMarkup", chat_id=ANNA, message_id=number, reply_markup=KEYBOARD)
    ) == SAME


async def test_a_new_keyboard_alone_does_not_mark_the_message_edited(anna: Town) -> None:
    number = (await sent(anna, reply_markup=KEYBOARD))["message_id"]
    await anna.good("editMessageReplyMarkup", chat_id=ANNA, message_id=number)
    shown = (await anna.look("chat/anna"))["messages"][-1]
    assert "edited" not in shown
    assert "reply_markup" not in shown


async def test_only_the_bots_own_messages_that_exist_can_be_edited(anna: Town) -> None:
    assert (await edit(anna, 999, text="x"))["description"] == "Bad Request: message to edit not found"
    assert (await edit(anna, 1, text="x"))["description"] == "Bad Request: message can't be edited"
    words = await anna.refused("editMessageText", chat_id=ANNA, text="x")
    assert words == "Bad Request: message identifier is not specified"


async def test_a_text_has_no_caption_to_edit(anna: Town) -> None:
    number = (await sent(anna))["message_id"]
    words = await anna.refused("editMessageCaption", chat_id=ANNA, message_id=number, caption="x")
    assert words == "Bad Request: there is no caption in the message to edit"


async def test_an_edited_message_takes_only_an_inline_keyboard(anna: Town) -> None:
    number = (await sent(anna))["message_id"]
    answer = await edit(anna, number, text="x", reply_markup={"keyboard": [["A"]]})
    assert answer["description"] == "Bad Request: inline keyboard expected"


async def test_a_message_is_deleted_once_and_only_within_two_days(anna: Town) -> None:
    first, second = (await sent(anna))["message_id"], (await sent(anna))["message_id"]
    await anna.good("deleteMessage", chat_id=ANNA, message_id=first)
    words = await anna.refused("deleteMessage", chat_id=ANNA, message_id=first)
    assert words == "Bad Request: message to delete not found"
    anna.clock.move(timedelta(hours=49))
    words = await anna.refused("deleteMessage", chat_id=ANNA, message_id=second)
    assert words == "Bad Request: message can't be deleted for everyone"
