"""The stand-in, ready to be embedded in a test, in the demo or in a process of its own."""

from __future__ import annotations

import time
from contextlib import asynccontextmanager
from datetime import UTC, tzinfo
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.camera import EmptyCamera
from sandbox.clock import ShiftedClock
from sandbox.sim.desk import Desk
from sandbox.statefile import StateFile
from sandbox.telegram.calls import answer
from sandbox.telegram.cloud import Cloud
from sandbox.telegram.files import FileStore
from sandbox.telegram.methods import Call
from sandbox.telegram.rate import Rate
from sandbox.telegram.webhook import Couriers
from sandbox.web import build

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable
    from pathlib import Path
    from socket import socket

    from sandbox.books_view import BooksView
    from sandbox.camera import Camera
    from sandbox.clock import Clock
    from sandbox.personas import Persona
    from sandbox.telegram.account import Account
    from sandbox.telegram.params import Params

EPOCH = 1_700_000_000


class Sandbox:
    """One bot's Telegram with its people; everything lives in memory unless a state file is given.

    `strict` turns Telegram's limits of messages on; `first_update_id` is derived from real time
    unless given, so that a bot that remembers old numbers never meets them again;
    `webhook_delay` is the pause after a first failed delivery, in seconds, doubled up to 60.
    """

    def __init__(  # noqa: PLR0913 - the choices of whoever embeds it
        self,
        token: str,
        bot_username: str = "sandbox_bot",
        clock: Clock | None = None,
        personas: Iterable[Persona] = (),
        *,
        state_file: Path | None = None,
        camera: Camera | None = None,
        timezone: tzinfo = UTC,
        strict: bool = False,
        rate: Rate | None = None,
        webhook_delay: float = 1.0,
        first_update_id: int | None = None,
    ) -> None:
        """Prepare everything; nothing listens yet."""
        self.clock = clock or ShiftedClock()
        files = FileStore(state_file.with_suffix(".files") if state_file else None)
        self.cloud = Cloud(self.clock, files, rate or (Rate() if strict else None))
        self.desk = Desk(self.cloud, timezone, camera=camera or EmptyCamera())
        self.set_personas(personas)
        self.state = StateFile(state_file, self.cloud) if state_file else None
        self.webhook_delay = webhook_delay
        self.token = token
        self._username = bot_username
        self._first = int(time.time()) - EPOCH if first_update_id is None else first_update_id

    def set_personas(self, personas: Iterable[Persona]) -> None:
        """Give phones to these people, in this order."""
        self.desk.personas = {persona.key: persona for persona in personas}
        for persona in self.desk.personas.values():
            self.cloud.people[persona.user_id] = persona.user()
        self.cloud.tell("personas", 0)

    def keep_phones(self, keep: Callable[[tuple[Persona, ...]], None]) -> None:
        """Let somebody write down whose phones there are, whenever one is added."""
        self.desk.keep = keep

    def set_camera(self, camera: Camera) -> None:
        """Point every phone's camera at these labels."""
        self.desk.camera = camera

    def show_books(self, books: BooksView) -> None:
        """Let the page see the books of the bot that runs now."""
        self.desk.books = books
        self.cloud.tell("books", 0)

    def add_bot(self, token: str, username: str) -> Account:
        """Open an account for one more bot."""
        return self.cloud.open_account(token, username, self._first)

    @asynccontextmanager
    async def serve(
        self, host: str = "127.0.0.1", port: int = 0, listening: socket | None = None
    ) -> AsyncIterator[str]:
        """Listen, there or on the given socket, and give the address; port 0 is any free one.

        At the end the state is written down.
        """
        self._wake()
        couriers = Couriers(self.cloud, self._execute, self.webhook_delay)
        self.cloud.delivery = couriers
        runner = web.AppRunner(build(self.desk), access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        try:
            site = web.SockSite(runner, listening) if listening else web.TCPSite(runner, host, port)
            await site.start()
            self._resume(couriers)
            yield f"http://{host}:{runner.addresses[0][1]}"
        finally:
            await couriers.close()
            self._end_polls()
            await runner.cleanup()
            self._sleep()

    def _wake(self) -> None:
        if self.state is not None and not self.cloud.accounts:
            people = dict(self.cloud.people)
            self.state.load()
            self.cloud.people.update(people)
        self.add_bot(self.token, self._username)
        if self.state is not None:
            self.cloud.touch = self.state.touch

    def _resume(self, couriers: Couriers) -> None:
        for account in self.cloud.accounts.values():
            if account.webhook is not None:
                couriers.start(account)

    def _end_polls(self) -> None:
        for account in self.cloud.accounts.values():
            if account.updates.poll is not None and not account.updates.poll.done():
                account.updates.poll.set_result(None)

    def _sleep(self) -> None:
        if self.state is not None:
            self.state.save()
        self.cloud.touch = lambda: None
        self.cloud.delivery = None

    async def _execute(self, account: Account, name: str, params: Params) -> object:
        return await answer(Call(name, self.cloud, account, params))
