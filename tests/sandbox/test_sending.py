"""What Telegram refuses when a bot sends, and in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from aiohttp import FormData

from tests.sandbox.town import ANNA, BORIS, TOKEN

if TYPE_CHECKING:
    from tests.sandbox.town import Town


async def test_a_text_arrives_on_the_phone(anna: Town) -> None:
    sent = await anna.good("sendMessage", chat_id=ANNA, text="  привет  ")
    shown = (await anna.look("chat/anna"))["messages"]
    assert sent["text"] == "привет"
    assert shown[-1] == sent
    assert sent["from"]["username"] == "town_bot"


async def test_the_longest_text_passes_and_one_more_character_does_not(anna: Town) -> None:
    await anna.good("sendMessage", chat_id=ANNA, text="я" * 4096)
    words = await anna.refused("sendMessage", chat_id=ANNA, text="я" * 4097)
    assert words == "Bad Request: message is too long"


async def test_length_is_counted_in_utf16_after_the_tags_are_gone(anna: Town) -> None:
    bold = "<b>" + "я" * 4096 + "</b>"
    await anna.good("sendMessage", chat_id=ANNA, text=bold, parse_mode="HTML")
    words = await anna.refused("sendMessage", chat_id=ANNA, text="😀" * 2049)
    assert words == "Bad Request: message is too long"


@pytest.mark.parametrize("text", ["", "   \n ", None])
async def test_an_empty_text_is_refused(anna: Town, text: str | None) -> None:
    assert await anna.refused("sendMessage", chat_id=ANNA, text=text) == "Bad Request: message text is empty"


async def test_tags_without_text_are_an_empty_text(anna: Town) -> None:
    words = await anna.refused("sendMessage", chat_id=ANNA, text="<b> </b>", parse_mode="HTML")
    assert words == "Bad Request: message text is empty"


async def test_a_chat_that_nobody_opened_is_not_found(anna: Town) -> None:
    assert await anna.refused("sendMessage", chat_id=BORIS, text="x") == "Bad Request: chat not found"
    assert await anna.refused("sendMessage", chat_id="@anna", text="x") == "Bad Request: chat not found"
    assert await anna.refused("sendMessage", text="x") == "Bad Request: chat_id is empty"


async def test_a_bot_cannot_begin_a_conversation_with_somebody_it_only_saw_in_a_group(town: Town) -> None:
    await town.sim("message", user_id=BORIS, text="x", group={"id": -5, "title": "G"})
    words = await town.refused("sendMessage", chat_id=BORIS, text="x")
    assert words == "Forbidden: bot can't initiate conversation with a user"
    await town.good("sendMessage", chat_id=-5, text="to all")


async def test_a_blocked_bot_cannot_write_until_the_person_writes_again(anna: Town) -> None:
    await anna.sim("block", user_id="anna")
    words = await anna.refused("sendMessage", chat_id=ANNA, text="x")
    assert words == "Forbidden: bot was blocked by the user"
    await anna.says("back")
    await anna.good("sendMessage", chat_id=ANNA, text="x")
    kinds = [next(key for key in one if key != "update_id") for one in await anna.good("getUpdates")]
    assert kinds == ["my_chat_member", "my_chat_member", "message"]


async def test_a_reply_carries_what_it_answers_and_only_to_what_is_there(anna: Town) -> None:
    sent = await anna.good("sendMessage", chat_id=ANNA, text="x", reply_parameters={"message_id": 1})
    assert sent["reply_to_message"]["text"] == "/start"
    words = await anna.refused("sendMessage", chat_id=ANNA, text="x", reply_parameters={"message_id": 77})
    assert words == "Bad Request: message to be replied not found"
    loose = {"message_id": 77, "allow_sending_without_reply": True}
    assert "reply_to_message" not in await anna.good(
        "sendMessage", chat_id=ANNA, text="x", reply_parameters=loose
    )


async def test_unknown_methods_and_tokens_are_refused(anna: Town) -> None:
    assert await anna.bot("sendLove") == {"ok": False, "error_code": 404, "description": "Not Found"}
    async with anna.web.get(f"{anna.url}/bot7:NO/getMe") as response:
        assert response.status == 401
        assert (await response.json())["description"] == "Unauthorized"


async def test_every_way_of_sending_parameters_is_understood(anna: Town) -> None:
    address = f"{anna.url}/bot{TOKEN}/SENDmessage"
    values = {"chat_id": str(ANNA), "text": "привет"}
    form = {name: value.encode() for name, value in values.items()}
    for words in ({"params": values}, {"data": values}, {"json": values}, {"data": _multipart(form)}):
        async with anna.web.post(address, **words) as response:
            assert (await response.json())["result"]["text"] == "привет"


def _multipart(form: dict[str, bytes]) -> FormData:
    filled = FormData(default_to_multipart=True)
    for name, value in form.items():
        filled.add_field(name, value.decode())
    return filled
