"""Updates pushed to a bot's own address."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from aiohttp import web

from tests.sandbox.town import ANNA, BORIS, TOKEN, until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.sandbox.town import Town


@dataclass
class Endpoint:
    """A bot's address that answers as it is told and keeps what came."""

    answers: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    came: asyncio.Queue[tuple[str, int]] = field(default_factory=asyncio.Queue)
    secret: str | None = None
    gate: asyncio.Event | None = None
    url: str = ""

    async def hook(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        await self.came.put((update["message"]["text"], update["update_id"]))
        if self.gate is not None and update["message"]["chat"]["id"] == ANNA:
            await self.gate.wait()
        status, body = self.answers.pop(0) if self.answers else (200, {})
        return web.json_response(body, status=status)

    async def next(self) -> str:
        return (await asyncio.wait_for(self.came.get(), 5))[0]


@asynccontextmanager
async def listening() -> AsyncIterator[Endpoint]:
    endpoint = Endpoint()
    app = web.Application()
    app.add_routes([web.post("/hook", endpoint.hook)])
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    endpoint.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield endpoint
    await runner.cleanup()


@pytest.fixture
async def endpoint() -> AsyncIterator[Endpoint]:
    async with listening() as one:
        yield one


async def confirmed(town: Town, count: int) -> None:
    """Wait until this many updates are confirmed."""
    seen = 0
    while len(await town.log("confirmed")) < count:
        seen = (await town.look(f"outbox?since={seen}&wait=5"))["last"]


async def test_updates_are_pushed_with_the_secret_and_confirmed(town: Town, endpoint: Endpoint) -> None:
    await town.says("before")
    await town.good("setWebhook", url=endpoint.url, secret_token="s-1")  # noqa: S106
    assert await endpoint.next() == "before"
    assert endpoint.secret == "s-1"  # noqa: S105
    await town.says("after")
    assert await endpoint.next() == "after"
    await confirmed(town, 2)
    info = await town.good("getWebhookInfo")
    assert (info["url"], info["pending_update_count"]) == (endpoint.url, 0)


async def test_a_failed_update_comes_again_before_the_next_of_its_chat(
    town: Town, endpoint: Endpoint
) -> None:
    endpoint.answers = [(500, {}), (302, {}), (200, {})]
    await town.good("setWebhook", url=endpoint.url)
    await town.says("first")
    await town.says("second")
    assert [await endpoint.next() for _ in range(4)] == ["first", "first", "first", "second"]
    await confirmed(town, 2)
    assert [one["deliveries"] for one in (await town.look("updates"))["updates"]] == [3, 1]
    info = await town.good("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 302 Found"


async def test_one_slow_chat_does_not_hold_up_another(town: Town, endpoint: Endpoint) -> None:
    endpoint.gate = asyncio.Event()
    await town.good("setWebhook", url=endpoint.url)
    await town.says("slow")
    await town.says("behind it")
    await town.says("other chat", BORIS)
    assert sorted([await endpoint.next(), await endpoint.next()]) == ["other chat", "slow"]
    endpoint.gate.set()
    assert await endpoint.next() == "behind it"


async def test_an_answer_may_carry_a_call(town: Town, endpoint: Endpoint) -> None:
    endpoint.answers = [(200, {"method": "sendMessage", "chat_id": ANNA, "text": "hi"})]
    await town.good("setWebhook", url=endpoint.url)
    await town.says("hello")
    await confirmed(town, 1)
    assert (await town.look("chat/anna"))["messages"][-1]["text"] == "hi"


async def test_an_address_where_nobody_listens_is_tried_again(town: Town, endpoint: Endpoint) -> None:
    await town.good("setWebhook", url="http://127.0.0.1:1/hook")
    number = await town.says("wait for me")
    account = town.sandbox.cloud.account(TOKEN)
    await until(lambda: account.webhook is not None and bool(account.webhook.last_error))
    info = await town.good("getWebhookInfo")
    assert (info["last_error_message"][:17], info["pending_update_count"]) == ("Connection failed", 1)
    await town.good("setWebhook", url=endpoint.url)
    assert await asyncio.wait_for(endpoint.came.get(), 5) == ("wait for me", number)


async def test_after_the_webhook_is_deleted_updates_wait_for_polling(town: Town, endpoint: Endpoint) -> None:
    await town.good("setWebhook", url=endpoint.url)
    assert (await town.bot("deleteWebhook"))["description"] == "Webhook was deleted"
    number = await town.says("quiet")
    assert await town.updates() == [number]
    await town.good("setWebhook", url=endpoint.url, drop_pending_updates=True)
    assert (await town.good("getWebhookInfo"))["pending_update_count"] == 0
    assert endpoint.came.empty()


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"url": "http://bot.example/hook"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "https://a.ru", "secret_token": "a b"}, "secret token contains unallowed characters"),
        ({"url": "https://a.ru", "secret_token": "a" * 257}, "secret token is too long"),
    ],
)
async def test_a_wrong_webhook_is_refused(town: Town, params: dict[str, str], words: str) -> None:
    assert await town.refused("setWebhook", **params) == f"Bad Request: {words}"
