"""The board in a staff group: where the coordinator has allowed it, and nowhere else."""

from datetime import timedelta
from typing import Any

from handlers.calm import MOST
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.phone import Phone, keys_of, worded

GROUP = {"id": -1004321, "title": "Штаб: Иванова Мария"}
SUPER = -1009998888777


async def heard(district: District, chat: int = GROUP["id"]) -> list[dict[str, Any]]:  # type: ignore[assignment]
    """What the bot has said in the group."""
    await district.quiet()
    messages = (await district.get(f"/sim/chat/{chat}"))["messages"]
    return [each for each in messages if each["from"]["is_bot"]]


async def press(phone: Phone, message: dict[str, Any], verb: str) -> None:
    """Press a button of this verb in the group."""
    data = next(
        each["callback_data"] for each in keys_of(message) if each["callback_data"].split(":")[1] == verb
    )
    await force(phone, message, data)


async def force(phone: Phone, message: dict[str, Any], data: str) -> None:
    order = {"message_id": message["message_id"], "data": data, "force": True, "group": GROUP}
    await phone.district.post("/sim/callback", **phone.who, **order)


async def test_a_group_sees_the_board_from_when_it_is_allowed_until_it_is_not(district: District) -> None:
    coordinator, observer, stranger = district.phone("К-01"), district.phone("Н-01"), district.stranger()
    await district.post("/sim/member", **coordinator.who, group=GROUP)
    await district.quiet()
    assert "в группе …4321" in await coordinator.read()
    for phone in (observer, stranger, coordinator):
        await phone.send("/status", group=GROUP)
    assert await heard(district) == [], "not allowed yet: the group hears nothing"
    assert "разрешена" in await coordinator.tap_verb("group-allow")
    assert ["разрешена" in worded(each) for each in await heard(district)] == [True]

    for other in ("/status@other_bot физика", "/help@other_bot", "/allow@other_bot"):
        await stranger.send(other, group=GROUP)
    assert len(await heard(district)) == 1, "what is said to another bot is none of ours"
    await stranger.send("/status@Story_Bot физика", group=GROUP)
    board = (await heard(district))[-1]
    assert "Пакетов 8" in worded(board)
    assert {each["callback_data"].split(":")[1] for each in keys_of(board)} == {"board", "board-picture"}
    await press(stranger, board, "board-picture")
    assert "photo" in (await heard(district))[-1]
    await stranger.send("/status список", group=GROUP)
    listed = (await heard(district))[-1]
    assert {each["callback_data"].split(":")[1] for each in keys_of(listed)} == {"board", "board-picture"}

    said, acts = len(await heard(district)), books_of(district).entries
    label = await district.label("КАР")
    for data in (
        f"t:take:p{label.packet}:0:to-observer",
        f"t:look:p{label.packet}:0:",
        "t:group-revoke::0:-1004321",
    ):
        await force(observer, board, data)
        await force(stranger, board, data)
    district.clock.move(timedelta(minutes=2))
    for text in (label.code, f"/packet {label.code}", "/people", "/allow", "привет"):
        await stranger.send(text, group=GROUP)
    assert len(await heard(district)) == said, "nothing acts in a group, and strangers hear nothing else"
    assert books_of(district).entries == acts
    assert await stranger.texts() == []

    assert "…4321" in await coordinator.say("/groups")
    assert "больше не разрешена" in await coordinator.tap_verb("group-revoke")
    said = len(await heard(district))
    await observer.send("/status", group=GROUP)
    await press(observer, board, "board")
    assert len(await heard(district)) == said
    kinds = [
        row["kind"]
        for row in books_of(district).rows("SELECT kind FROM ledger WHERE stream LIKE 'campaign:%'")
    ]
    assert kinds[-2:] == ["group-allowed", "group-revoked"]
    kept = str(books_of(district).rows("SELECT * FROM groups_allowed")) + str(
        books_of(district).rows("SELECT body FROM inbox")
    )
    assert "Иванова" not in kept


async def test_a_group_that_grows_stays_allowed_and_one_that_puts_the_bot_out_does_not(
    district: District,
) -> None:
    coordinator, observer = district.phone("К-01"), district.phone("Н-01")
    await observer.send("/allow", group=GROUP)
    assert await heard(district) == []
    await coordinator.send("/allow@story_bot", group=GROUP)
    assert len(await heard(district)) == 1
    await district.post("/sim/migrate", **observer.who, group=GROUP, now=SUPER)
    await district.quiet()
    assert "супергруппой …8777" in (await coordinator.texts())[-1]
    await observer.send("/status", group={"id": SUPER})
    assert "Пакетов 16" in worded((await heard(district, SUPER))[-1])
    await observer.send("/status", group=GROUP)
    assert len(await heard(district)) == 1
    await district.post("/sim/member", **observer.who, group={"id": SUPER}, inside=False)
    await district.quiet()
    assert "удалили из группы …8777" in (await coordinator.texts())[-1]
    assert books_of(district).rows("SELECT * FROM groups_allowed") == []


async def test_a_letter_to_a_group_that_has_grown_unheard_goes_to_its_new_number(district: District) -> None:
    coordinator = district.phone("К-01")
    await coordinator.send("/allow", group=GROUP)
    await district.quiet()
    await coordinator.send("+", group={"id": SUPER})
    await district.fault(method="sendMessage", code=400, chat_id=GROUP["id"], migrate_to_chat_id=SUPER)
    await coordinator.send("/status", group=GROUP)
    await district.until(lambda: _has_heard(district))
    assert "Пакетов 16" in worded((await heard(district, SUPER))[-1])


async def _has_heard(district: District) -> bool:
    return bool(await heard(district, SUPER))


async def test_only_the_coordinator_allows(district: District) -> None:
    observer = district.phone("Н-01")
    told = await observer.say("/groups")
    assert "/help" in told
    assert await observer.press(1, "t:group-allow::0:-1004321") == told
    assert books_of(district).rows("SELECT * FROM groups_allowed") == []


async def test_a_group_that_asks_without_end_is_left_alone_for_a_minute(district: District) -> None:
    coordinator, stranger = district.phone("К-01"), district.stranger()
    await coordinator.send("/allow", group=GROUP)
    for _ in range(MOST - 1):
        await stranger.send("/packet", group=GROUP)
    await coordinator.send("/status", group=GROUP)
    assert len(await heard(district)) == 1, "the thirteenth of one minute"
    district.clock.move(timedelta(seconds=61))
    await coordinator.send("/status", group=GROUP)
    assert "Пакетов 16" in worded((await heard(district))[-1])
