"""Buttons, notices and the menu of commands."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from tests.sandbox.town import ANNA, BORIS

if TYPE_CHECKING:
    from tests.sandbox.town import Town

KEYBOARD = {"inline_keyboard": [[{"text": "Беру", "callback_data": "take:1"}]]}
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


async def sent(town: Town, **more: object) -> dict[str, Any]:
    message: dict[str, Any] = await town.good("sendMessage", chat_id=ANNA, text="было", **more)
    return message


async def test_a_pressed_button_is_answered_once(anna: Town) -> None:
    number = (await sent(anna, reply_markup=KEYBOARD))["message_id"]
    pressed = await anna.sim("callback", user_id="anna", message_id=number, text="Беру")
    query = (await anna.good("getUpdates"))[0]["callback_query"]
    assert (query["data"], query["message"]["message_id"]) == ("take:1", number)
    answer = {"callback_query_id": pressed["callback_query_id"], "text": "Есть", "show_alert": True}
    await anna.good("answerCallbackQuery", **answer)
    assert await anna.refused("answerCallbackQuery", **answer) == TOO_OLD
    alert = (await anna.look("chat/anna"))["alerts"][-1]
    assert (alert["text"], alert["show_alert"]) == ("Есть", True)


async def test_a_pressed_button_does_not_wait_for_ever(anna: Town) -> None:
    number = (await sent(anna, reply_markup=KEYBOARD))["message_id"]
    pressed = await anna.sim("callback", user_id="anna", message_id=number, index=0)
    anna.clock.move(timedelta(seconds=16))
    words = await anna.refused("answerCallbackQuery", callback_query_id=pressed["callback_query_id"])
    assert words == TOO_OLD


async def test_a_long_notice_is_refused(anna: Town) -> None:
    words = await anna.refused("answerCallbackQuery", callback_query_id="1", text="я" * 201)
    assert words == "Bad Request: MESSAGE_TOO_LONG"


async def test_only_a_button_on_the_screen_can_be_pressed_unless_forced(anna: Town) -> None:
    number = (await sent(anna, reply_markup=KEYBOARD))["message_id"]
    refused = await anna.sim("callback", user_id=ANNA, message_id=number, data="old")
    assert "Беру" in refused["error"]
    forced = await anna.sim("callback", user_id=ANNA, message_id=number, data="old", force=True)
    assert forced["data"] == "old"


async def test_a_forced_button_of_a_deleted_message_comes_with_an_inaccessible_message(anna: Town) -> None:
    number = (await sent(anna, reply_markup=KEYBOARD))["message_id"]
    await anna.good("deleteMessage", chat_id=ANNA, message_id=number)
    await anna.sim("callback", user_id=ANNA, message_id=number, data="take:1", force=True)
    message = (await anna.good("getUpdates"))[0]["callback_query"]["message"]
    assert (message["date"], "text" in message) == (0, False)


async def test_an_address_button_goes_to_nobody(anna: Town) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Сайт", "url": "https://a.ru/"}]]}
    number = (await sent(anna, reply_markup=keyboard))["message_id"]
    pressed = await anna.sim("callback", user_id=ANNA, message_id=number, text="Сайт")
    assert (pressed["url"], pressed["update_id"]) == ("https://a.ru/", None)


async def test_commands_are_shown_by_the_narrowest_scope(anna: Town) -> None:
    everyone = [{"command": "help", "description": "Помощь"}]
    only_anna = [{"command": "status", "description": "Где пакеты"}]
    await anna.good("setMyCommands", commands=everyone)
    await anna.good("setMyCommands", commands=only_anna, scope={"type": "chat", "chat_id": ANNA})
    assert (await anna.look("chat/anna"))["commands"] == only_anna
    assert (await anna.look(f"chat/{BORIS}"))["commands"] == everyone
    assert await anna.good("getMyCommands") == everyone
    await anna.good("deleteMyCommands", scope={"type": "chat", "chat_id": ANNA})
    assert (await anna.look("chat/anna"))["commands"] == everyone
    words = await anna.refused("setMyCommands", commands=[{"command": "Статус", "description": "x"}])
    assert words == "Bad Request: BOT_COMMAND_INVALID"


async def test_a_wrong_action_is_refused(anna: Town) -> None:
    await anna.good("sendChatAction", chat_id=ANNA, action="typing")
    words = await anna.refused("sendChatAction", chat_id=ANNA, action="sleeping")
    assert words == "Bad Request: wrong parameter action in request"


async def test_the_bot_can_ask_who_it_is_and_who_is_there(anna: Town) -> None:
    assert (await anna.good("getMe"))["username"] == "town_bot"
    assert (await anna.good("getChat", chat_id=ANNA))["first_name"] == "Н-07"
