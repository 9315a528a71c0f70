"""One chat sends without end: the others do not notice, its acts are told, its small talk answered once."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.worker import Worker
from custody.flood import MANY, Flood
from storage.inbox import InboxRow
from tests.stories.acts import pack, team
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.phone import Phone

NOW = datetime(2026, 4, 14, tzinfo=UTC)
FAST = "Сообщений подряд слишком много"


def row(number: int, chat: int) -> InboxRow:
    return InboxRow(1, number, chat, chat, "message", NOW, NOW, "", None)


async def test_who_floods_waits_for_the_others_and_they_do_not_wait(district: District) -> None:
    done: list[int] = []
    others = asyncio.Event()

    async def handle(one: InboxRow) -> None:
        await asyncio.sleep(0)
        done.append(one.chat)
        if len(done) - done.count(1) == 100:
            others.set()

    worker = Worker(district.books.inbox, handle, handle)
    worker.put([row(number, 1) for number in range(MANY * 3)])
    worker.put([row(1000 + number, 2 + number % 5) for number in range(100)])
    await others.wait()
    assert done.count(1) < MANY, "a hundred messages of five others are done before so many of the flood's"
    await worker.stop()


async def test_the_flood_ends_in_order_and_begins_anew(district: District) -> None:
    seen: list[tuple[int, Flood | None]] = []

    async def handle(one: InboxRow) -> None:
        seen.append((one.update_id, one.flood))

    worker = Worker(district.books.inbox, handle, handle)
    for first in (0, 100):
        worker.put([row(first + number, 1) for number in range(MANY + 3)])
        await worker.idle()
    assert [number for number, _ in seen] == [*range(MANY + 3), *range(100, 100 + MANY + 3)]
    floods: list[Flood | None] = [one for _, one in seen]
    early, late = floods[: MANY + 3], floods[MANY + 3 :]
    for part in (early, late):
        assert [one is not None for one in part] == [True] * 3 + [False] * MANY
        assert len(set(part[:3])) == 1
    assert early[0] is not late[0]


async def test_in_a_flood_acts_are_told_and_small_talk_once(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    before = len(await people.observer.texts())
    stranger = district.stranger()
    await district.stop()
    await people.observer.send("/receipt")  # the flood begins with what is answered itself
    await flood(people.observer, MANY * 2, f"{label.code} принял")
    await flood(stranger, MANY * 2, "привет")
    await people.coordinator.send("/help")
    await district.start()
    await district.quiet()
    told = (await people.observer.texts())[before:]
    assert sum(FAST in text for text in told) == 1
    assert sum("Принято" in text for text in told) == 1, "the act in the middle is told"
    assert books_of(district).kinds(label.code) == ["packed", "received"]
    assert len(told) < MANY + 10
    assert "не получилось понять" in told[-1].lower(), "the last ones are answered as ever"
    heard = await stranger.texts()
    assert len(set(heard)) == 1
    assert len(heard) < MANY + 5
    forget_the_flood(district)


async def test_what_can_be_neither_handled_nor_counted_is_tried_again_and_keeps_its_chat(
    district: District, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[int] = []
    broken = [ValueError("a mistake of ours"), ValueError("and another")]

    async def handle(one: InboxRow) -> None:
        if one.update_id == 1 and broken:
            raise broken.pop()
        done.append(one.update_id)

    async def uncounted(*_: object) -> int:
        raise RuntimeError("the counting is broken too")

    monkeypatch.setattr(district.books.inbox, "count_attempt", uncounted)
    worker = Worker(district.books.inbox, handle, handle)
    worker.put([row(1, 5), row(2, 5)])
    await worker.idle()
    assert done == [1, 2]


async def flood(phone: Phone, number: int, act: str) -> None:
    for each in range(number):
        await phone.send(act if each == number // 4 else f"что {each}")


def forget_the_flood(district: District) -> None:
    """What was left without an answer on purpose is no fault for the audit."""
    history: Any = district.account.updates.history
    texts = [str(one.body.get("message", {}).get("text", "")) for one in history]
    kept = [one for one, text in zip(history, texts, strict=True) if not text.startswith(("что ", "привет"))]
    history[:] = kept
