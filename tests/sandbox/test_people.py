"""What people do with their phones, and what phones cannot do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.sandbox.town import ANNA, BORIS

if TYPE_CHECKING:
    from tests.sandbox.town import Town


async def test_people_write_edit_reply_and_forward(town: Town) -> None:
    first = await town.sim("message", user_id="anna", text="25 works", date="2024-04-01T10:00:00+08:00")
    number = first["message"]["message_id"]
    await town.sim("message", user_id="anna", text="24 works", edit_of=number)
    await town.sim("message", user_id="anna", text="yes", reply_to=number, forward=True)
    await town.sim("message", user_id=BORIS, kind="sticker")
    await town.sim("message", user_id=777, first_name="New", text="hi", group={"id": -9, "title": "School"})
    got = await town.good("getUpdates")
    assert got[0]["message"]["date"] == 1711936800
    assert got[1]["edited_message"]["text"] == "24 works"
    assert got[2]["message"]["reply_to_message"]["text"] == "24 works"
    assert got[2]["message"]["forward_origin"]["type"] == "hidden_user"
    assert got[3]["message"]["sticker"]["width"] == 512
    assert (got[4]["message"]["chat"]["title"], got[4]["message"]["from"]["first_name"]) == ("School", "New")


async def test_what_a_phone_cannot_do_is_refused(town: Town) -> None:
    assert "no persona" in (await town.sim("message", user_id="nobody", text="x"))["error"]
    assert "empty" in (await town.sim("message", user_id=ANNA, text=" "))["error"]
    assert "kind" in (await town.sim("message", user_id=ANNA, kind="smell"))["error"]
    assert "not in the chat" in (await town.sim("message", user_id=ANNA, text="x", edit_of=5))["error"]


async def test_reset_forgets_everything_but_the_numbers(town: Town) -> None:
    number = await town.says("a")
    await town.sim("reset")
    assert await town.updates() == []
    assert (await town.look("chat/anna"))["messages"] == []
    assert await town.says("b") > number


async def test_an_invitation_is_opened_on_a_new_phone_that_stays(town: Town) -> None:
    kept: list[tuple[str, ...]] = []
    town.sandbox.keep_phones(lambda personas: kept.append(tuple(each.key for each in personas)))
    made = await town.sim("phone", start="/start i_secret")
    assert made["persona"]["title"] == "Телефон 3"
    (got,) = await town.good("getUpdates")
    assert got["message"]["text"] == "/start i_secret"
    assert got["message"]["from"]["id"] not in (ANNA, BORIS)
    assert kept == [("anna", "boris", made["persona"]["key"])]
    known = (await town.look("personas"))["personas"]
    assert known[-1]["key"] == made["persona"]["key"]
    assert "start" in (await town.sim("phone", start="hello"))["error"]
