"""Updates carried to a bot's own address."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import aiohttp

from sandbox.telegram.hook import CarryError, Webhook, carry
from sandbox.telegram.params import Params

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from sandbox.telegram.account import Account
    from sandbox.telegram.cloud import Cloud
    from sandbox.telegram.updates import Waiting

LONGEST_DELAY = 60.0


@dataclass(slots=True)
class Courier:
    """Carries one bot's updates: in order within a chat, many chats at once, again after a failure."""

    cloud: Cloud
    account: Account
    session: aiohttp.ClientSession
    execute: Callable[[Account, str, Params], Awaitable[object]]
    first_delay: float
    rounds: dict[int, asyncio.Task[None]] = field(default_factory=dict)

    def go(self) -> None:
        """Start a round for each chat that has something waiting and no round yet."""
        webhook = self.account.webhook
        if webhook is None:
            return
        if expired := self.account.updates.expire(now := self.cloud.now()):
            self.cloud.journal.add("expired", now, bot=self.account.username, update_ids=expired)
        for waiting in self.account.updates.pending.values():
            if len(self.rounds) >= webhook.max_connections:
                return
            if waiting.chat_id not in self.rounds:
                task = asyncio.create_task(self._round(webhook, waiting))
                self.rounds[waiting.chat_id] = task

    def stop(self) -> None:
        """End all rounds."""
        for task in self.rounds.values():
            task.cancel()
        self.rounds.clear()

    async def _round(self, webhook: Webhook, waiting: Waiting) -> None:
        delay = self.first_delay
        while waiting.status in ("queued", "delivered"):
            trouble = await self._carry(webhook, waiting)
            if trouble is None:
                self._confirm(waiting)
                break
            webhook.last_error, webhook.last_error_at = trouble, self.cloud.now()
            await asyncio.sleep(delay)
            delay = min(delay * 2, LONGEST_DELAY)
        self.rounds.pop(waiting.chat_id, None)
        self.go()

    def _confirm(self, waiting: Waiting) -> None:
        self.account.updates.forget(waiting, "confirmed")
        self.cloud.journal.add(
            "confirmed", self.cloud.now(), bot=self.account.username, update_ids=[waiting.update_id]
        )
        self.cloud.touch()

    async def _carry(self, webhook: Webhook, waiting: Waiting) -> str | None:
        """Bring it once; the trouble with it."""
        waiting.status = "delivered"
        waiting.deliveries += 1
        now = self.cloud.now()
        self.cloud.journal.add("delivered", now, bot=self.account.username, update_ids=[waiting.update_id])
        faults = self.cloud.faults
        fault = faults.next("webhook", waiting.chat_id) if faults.ahead else None
        if fault is not None:
            await asyncio.sleep(fault.delay)
        try:
            answer = await carry(self.session, webhook, waiting.body, fault.drop if fault else None)
        except CarryError as trouble:
            return str(trouble)
        await self._obey(answer)
        return None

    async def _obey(self, body: bytes) -> None:
        try:
            order = json.loads(body)
        except ValueError:
            return
        if isinstance(order, dict) and isinstance(order.get("method"), str):
            await self.execute(self.account, order.pop("method"), Params(order))


@dataclass(slots=True)
class Couriers:
    """One courier for each bot with a webhook; the first pause after a failure is `first_delay` seconds."""

    cloud: Cloud
    execute: Callable[[Account, str, Params], Awaitable[object]]
    first_delay: float = 1.0
    timeout: float = 30.0
    couriers: dict[str, Courier] = field(default_factory=dict)
    session: aiohttp.ClientSession | None = None

    def start(self, account: Account) -> None:
        """Begin to carry this bot's updates."""
        self.stop(account)
        if self.session is None:
            self.session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=self.timeout))
        courier = Courier(self.cloud, account, self.session, self.execute, self.first_delay)
        self.couriers[account.token] = courier
        account.updates.listener = courier.go
        courier.go()

    def stop(self, account: Account) -> None:
        """Carry no more of them."""
        account.updates.listener = None
        courier = self.couriers.pop(account.token, None)
        if courier is not None:
            courier.stop()

    async def close(self) -> None:
        """End all couriers and their connections."""
        for courier in list(self.couriers.values()):
            self.stop(courier.account)
        if self.session is not None:
            await self.session.close()
