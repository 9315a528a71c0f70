"""Updates as Telegram never sends them: stored or refused, nobody's end, and life goes on."""

import asyncio
import hashlib
import json
import logging
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiogram import Bot

from bot import intake, polling
from bot.redact import fingerprint
from tests.stories.audit import story
from tests.stories.books import books_of
from tests.stories.district import District, opened
from tests.stories.phone import Phone
from tests.stories.test_webhook import PATH, SECRET, free_port, posted

pytestmark = pytest.mark.untraced

NOW = datetime(2026, 4, 14, tzinfo=UTC)
ME = {"id": 1001, "type": "private", "first_name": "x"}
Update = dict[str, Any]


def message(**fields: object) -> Update:
    """A message with these fields odd."""
    return {"message": {"message_id": 5, "date": 1776000000, "chat": ME, "from": ME, "text": "hi", **fields}}


def nested(depth: int) -> Update:
    """As deep as that."""
    inner: object = 1
    for _ in range(depth):
        inner = {"a": inner}
    return message(deep=inner)


ODD: dict[str, Update] = {
    "nothing": {},
    "null": {"message": None},
    "list": {"message": [1]},
    "chat text": message(chat="x"),
    "chat list": message(chat=[1]),
    "chat id text": message(chat={"id": "1001"}),
    "chat id dict": message(chat={"id": {"a": 1}}),
    "chat id huge": message(chat={"id": 2**70}),
    "chat id float": message(chat={"id": 1.5}),
    "chat id true": message(chat={"id": True}),
    "from id text": message(**{"from": {"id": "zz"}}),
    "from id huge": message(**{"from": {"id": 2**80}}),
    "date huge": message(date=10**18),
    "date negative": message(date=-(10**14)),
    "date text": message(date="x"),
    "date float": message(date=1.5),
    "half a pair": message(text="a\ud800b"),
    "half a pair for a name": {"\ud800": {"\udfff": 1}},
    "huge number": message(foo=10**400),
    "button of text": {"callback_query": {"id": "1", "from": ME, "message": "x", "data": "x"}},
    "no id": {"callback_query": {"from": ME, "message": {"chat": ME, "message_id": 5}, "data": "x"}},
    "deep": nested(450),
    "deeper": nested(800),
}


@pytest.mark.parametrize("odd", [*ODD.values(), nested(5000)], ids=[*ODD, "deepest"])
def test_whatever_came_can_be_written_down(odd: Update) -> None:
    row = intake.written({"update_id": 7, **odd}, 1, NOW)
    assert (row.update_id, len(row.sha256)) == (7, 64)
    assert type(row.chat) is int
    assert -(2**63) <= row.chat < 2**63
    assert json.loads((row.body or "").encode())["update_id"] == 7
    assert row.kind.encode()


def test_a_deep_update_has_the_same_hash_as_a_flat_one_would() -> None:
    text = '{"message":' + '[{"a":"\u044f","b":' * 3000 + "null" + "}]" * 3000 + ',"update_id":7}'
    deep: object = None
    for _ in range(3000):
        deep = [{"b": deep, "a": "\u044f"}]
    assert fingerprint({"update_id": 7, "message": deep}) == hashlib.sha256(text.encode()).hexdigest()


MUTE = """CREATE TRIGGER mute BEFORE INSERT ON outbox WHEN NEW.fact LIKE '%"trouble"%'
BEGIN SELECT RAISE(ABORT, 'a mistake of ours'); END"""


@pytest.fixture
async def hooked(folder: Path) -> AsyncIterator[District]:
    """A district behind a webhook; what it was sent here does not add up, so nobody audits it."""
    listen = f"127.0.0.1:{free_port()}"
    url = f"http://{listen}{PATH}"
    async with opened(
        folder, first=1000, webhook_url=url, webhook_secret=SECRET, webhook_listen=listen
    ) as running:
        yield running


async def test_the_webhook_stores_what_is_odd_and_goes_on(hooked: District) -> None:
    for number, (name, odd) in enumerate(ODD.items(), start=900_000):
        body = json.dumps({"update_id": number, **odd}).encode()
        assert await posted(hooked, body) == 200, name
    assert await posted(hooked, json.dumps(message()).encode()) == 400
    await hooked.handled()
    assert books_of(hooked).rows("SELECT COUNT(*) AS n FROM inbox WHERE update_id >= 900000")[0]["n"] == len(
        ODD
    )
    assert await hooked.phone("К-01").say("/help")


async def test_a_button_under_a_message_of_an_impossible_number_is_answered_by_a_new_one(
    hooked: District,
) -> None:
    """No database can keep such a number; an answer that edited that message was a bug for its author."""
    school = hooked.phone("Ш-01")
    await school.say("/proof")
    _, data = await school.button("День раньше")
    sender = {"id": school.user, "is_bot": False, "first_name": "-"}
    under = {"message_id": 10**400, "date": 0, "chat": {"id": school.user, "type": "private"}}
    query = {"id": "1", "from": sender, "chat_instance": "1", "message": under, "data": data}
    body = json.dumps({"update_id": 900_600, "callback_query": query})
    assert await posted(hooked, body.encode()) == 200
    await hooked.handled()
    assert books_of(hooked).rows("SELECT state FROM inbox WHERE update_id = 900600")[0]["state"] == "done"


async def test_who_quarantines_says_why_and_by_a_number_to_quote(hooked: District) -> None:
    school = hooked.phone("Ш-01")
    chat = {"id": school.user, "type": "private"}
    body = json.dumps({"update_id": 900_345, **message(chat=chat, **{"from": "x"})})
    assert await posted(hooked, body.encode()) == 200
    await hooked.until(lambda: _heard(hooked.phone("К-01"), "900345"))
    (row,) = books_of(hooked).rows("SELECT state, error FROM inbox WHERE update_id = 900345")
    assert row["state"] == "quarantined"
    assert row["error"].startswith("ValidationError: ")
    await hooked.until(lambda: _heard(school, "900345"))


async def test_an_update_that_cannot_even_be_told_of_holds_nobody_up(
    hooked: District, caplog: pytest.LogCaptureFixture
) -> None:
    school = hooked.phone("Ш-01")
    async with hooked.books.database.open():
        pass  # the writer has let go of the file
    with closing(sqlite3.connect(books_of(hooked).file)) as other:
        other.execute(MUTE)
    body = {"update_id": 900_345, **message(chat={"id": school.user, "type": "private"}, **{"from": "x"})}
    assert await posted(hooked, json.dumps(body).encode()) == 200
    assert await school.say("/help")
    (row,) = books_of(hooked).rows("SELECT state FROM inbox WHERE update_id = 900345")
    assert row["state"] == "quarantined"
    assert "nobody could be told" in caplog.text


async def _heard(phone: Phone, words: str) -> bool:
    return any(words in text for text in await phone.texts())


def _without_number(update: Update) -> None:
    del update["update_id"]


def _number_of_letters(update: Update) -> None:
    update["update_id"] = "x1"


@pytest.mark.parametrize("spoil", [_without_number, _number_of_letters])
async def test_asking_skips_and_logs_what_has_no_number(
    folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture,
    spoil: Callable[[Update], None],
) -> None:  # fmt: skip
    ask, spoiled = polling._ask, asyncio.Event()

    async def poisoned(bot: Bot, offset: int, stopping: asyncio.Event) -> list[Any]:
        came = await ask(bot, offset, stopping)
        if came and not spoiled.is_set():
            came = [{**came[0]}, 42, *came]
            spoil(came[0])
            spoiled.set()
        return came

    async with story(folder) as district:
        monkeypatch.setattr(polling, "_ask", poisoned)
        with caplog.at_level(logging.ERROR):
            await district.restart()
            assert await district.phone("К-01").say("/help")
        assert spoiled.is_set()
    assert "2 updates without a usable update_id are skipped" in caplog.text


async def test_nothing_but_junk_is_asked_for_again_after_a_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    asked, stopping = [], asyncio.Event()

    async def junk(_bot: Bot, offset: int, _stopping: asyncio.Event) -> list[Any]:
        asked.append(offset)
        return [{"update_id": None}]

    class Nowhere:
        async def take(self, updates: list[Update]) -> None:
            assert updates == []

    monkeypatch.setattr(polling, "_ask", junk)
    nowhere: Any = Nowhere()
    asking = asyncio.create_task(polling.poll(nowhere, nowhere, nowhere, stopping))
    await asyncio.sleep(0.1)
    stopping.set()
    await asking
    assert len(asked) == 1
