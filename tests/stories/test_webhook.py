"""The same handover through the webhook; whoever does not know the secret finds nothing there."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.webhook import SECRET_HEADER
from tests.stories.acts import pack, take, team
from tests.stories.audit import story
from tests.stories.books import books_of
from tests.stories.district import District

SECRET = "story-secret_0123"  # noqa: S105 - the stand-in's, worth nothing
PATH = "/hook/7f3a"


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.fixture
async def hooked(folder: Path) -> AsyncIterator[District]:
    """A district whose bot serves the webhook instead of asking."""
    listen = f"127.0.0.1:{free_port()}"
    told: dict[str, Any] = {
        "webhook_url": f"http://{listen}{PATH}",
        "webhook_secret": SECRET,
        "webhook_listen": listen,
    }
    async with story(folder, joined=True, **told) as district:
        yield district


async def posted(district: District, body: bytes, secret: str | None = SECRET, path: str = PATH) -> int:
    """What the door answers to somebody who is perhaps not Telegram."""
    headers = {} if secret is None else {SECRET_HEADER: secret}
    url = district.settings.webhook_url.replace(PATH, path)
    async with district.http.post(url, data=body, headers=headers) as answer:
        return answer.status


def traces(district: District) -> list[object]:
    """Everything that a post could have left."""
    books = books_of(district)
    return [books.rows(f"SELECT COUNT(*) FROM {table}") for table in ("inbox", "ledger", "outbox")]  # noqa: S608


async def test_the_first_handover_through_the_webhook(hooked: District) -> None:
    label = await hooked.label("КАР")
    people = team(hooked, label)
    await pack(people.school, label)
    await take(label, people.observer, people.school)
    await people.coordinator.snap(label)
    await people.coordinator.tap_verb("take")
    await people.observer.tap_verb("confirm")
    assert books_of(hooked).kinds(label.code) == ["packed", *["received", "confirmed"] * 2]
    assert all(one.deliveries == 1 for one in hooked.account.updates.history)


@pytest.mark.parametrize(
    "secret", [None, "", "wrong", SECRET[:-1], SECRET + "x", SECRET.upper(), "\u0441ecret"]
)
async def test_whoever_does_not_know_the_secret_leaves_no_trace(hooked: District, secret: str | None) -> None:
    await hooked.phone("К-01").say("/help")
    update = dict(hooked.account.updates.history[-1].body)
    before = traces(hooked)
    for body in (update, {**update, "update_id": 777_777}):
        assert await posted(hooked, json.dumps(body).encode(), secret) == 404
    await hooked.quiet()
    assert traces(hooked) == before


async def test_other_addresses_and_methods_are_closed(hooked: District) -> None:
    body = json.dumps({"update_id": 777_777}).encode()
    assert await posted(hooked, body, path="/") == 404
    assert await posted(hooked, body, path=PATH + "/") == 404
    async with hooked.http.get(hooked.settings.webhook_url) as answer:
        assert answer.status == 405


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b"null", b"42", b'"update"', b'{"update_id": "x"}', b'{"message": {}}', b"\xff\xfe",
     b'{"update_id": null}', b'{"update_id": 99999999999999999999}', b"[" * 100_000],
)  # fmt: skip
async def test_what_is_no_update_is_refused_without_a_trace(hooked: District, body: bytes) -> None:
    before = traces(hooked)
    assert await posted(hooked, body) == 400
    assert traces(hooked) == before


async def test_the_same_update_delivered_again_and_at_once_is_one(hooked: District) -> None:
    label = await hooked.label("КАР")
    people = team(hooked, label)
    await pack(people.school, label)
    await people.observer.scan(label)
    await people.observer.tap_verb("take")
    told, entries = await people.observer.texts(), books_of(hooked).entries
    for one in hooked.account.updates.history:
        again = json.dumps(one.body).encode()
        assert await asyncio.gather(*(posted(hooked, again) for _ in range(3))) == [200, 200, 200]
    await hooked.quiet()
    assert await people.observer.texts() == told
    assert books_of(hooked).entries == entries


async def test_fresh_updates_posted_three_times_at_once_are_acted_on_once(hooked: District) -> None:
    label, observer = await hooked.label("КАР"), hooked.phone("Н-01")
    await observer.scan(label)
    seen = hooked.account.updates.history[-1].body
    fresh = json.dumps({**seen, "update_id": 900_000}).encode()
    heard = len(await observer.heard())
    assert await asyncio.gather(*(posted(hooked, fresh) for _ in range(9))) == [200] * 9
    await hooked.quiet()
    assert len(await observer.heard()) == heard + 1


async def test_a_restart_of_the_webhook_loses_nothing(hooked: District) -> None:
    label, school = await hooked.label("КАР"), hooked.phone("Ш-01")
    await hooked.stop()
    for text in (label.code, "/my", "/help"):
        await school.send(text)
    await hooked.start()
    await hooked.quiet()
    assert len(await school.texts()) == 3


async def test_from_the_webhook_back_to_asking(hooked: District) -> None:
    await hooked.stop()
    hooked.settings = hooked.settings.model_copy(update={"webhook_url": ""})
    await hooked.start()
    assert await hooked.phone("К-01").say("/help")
    assert hooked.account.webhook is None
