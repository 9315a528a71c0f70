"""The two proxies of the operator's page, as it prints them: real nginx, real Caddy, two doors behind."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
from aiohttp import ClientConnectionError, ClientSession

from bot.door import standing_open
from bot.webhook import SECRET_HEADER, receiving
from tests.house.certificates import written
from tests.house.test_operator import PAGE
from tests.stories.test_webhook import free_port

if TYPE_CHECKING:
    from bot.intake import Intake

HOST, PATH, SECRET = "bot.example.org", "/hook/7f3a", "s3cret"
FIRST, SECOND = "127.0.0.1:8080", "10.0.0.2:8080"
CERTIFICATES = "/etc/letsencrypt/live/bot.example.org"
FOUND_OUT = 15.0
"""Seconds within which a proxy must have understood that a bot is down."""


@dataclass
class Stored:
    """What one bot has been brought; the proxy is what is tested, so nothing is stored."""

    updates: list[dict[str, Any]] = field(default_factory=list)

    async def take(self, updates: list[dict[str, Any]]) -> None:
        """Remember them."""
        self.updates += updates


@dataclass
class Proxied:
    """A proxy before two bots."""

    port: int
    session: ClientSession
    first: Stored
    second: Stored
    first_stops: AsyncExitStack

    async def asked(self, method: str, path: str = PATH, size: int = 0, shown: str = SECRET) -> int:
        """The status; 0 where the connection was cut."""
        number = len(self.first.updates) + len(self.second.updates) + 1
        body = b'{"update_id":%d}' % number + b" " * size
        try:
            answer = await self.session.request(
                method, f"https://127.0.0.1:{self.port}{path}", ssl=False, server_hostname=HOST,
                data=BytesIO(body),
                headers={"Host": HOST, SECRET_HEADER: shown},
            )  # fmt: skip
        except ClientConnectionError:
            return 0
        return answer.status


def block(language: str) -> str:
    """What the page prints."""
    return PAGE.split(f"```{language}\n")[1].split("```")[0]


def nginx(folder: Path, port: int, first: str, second: str) -> tuple[list[str], str]:
    """Its command, and its settings: the page's, with our places and a second bot."""
    written(folder, HOST)
    said = block("nginx").replace("listen 443 ssl", f"listen 127.0.0.1:{port} ssl")
    said = said.replace(f"# server {SECOND}", f"server {second}").replace(FIRST, first)
    paths = " ".join(
        f"{each}_temp_path {folder}/{each};" for each in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    said = f"pid {folder}/pid; events {{}} http {{ {paths} {said.replace(CERTIFICATES, str(folder))} }}"
    return ["nginx", "-c", str(folder / "conf"), "-e", "stderr", "-g", "daemon off;"], said


def caddy(folder: Path, port: int, first: str, second: str) -> tuple[list[str], str]:
    """The same of Caddy, which makes its certificate itself."""
    ours = f"local_certs\nskip_install_trust\nadmin off\nhttp_port {free_port()}\nhttps_port {port}"
    said = block("caddy").replace(FIRST, f"{first} {second}", 1)
    words = ["caddy", "run", "--adapter", "caddyfile", "--config", str(folder / "conf")]
    return words, f"{{\n{ours}\n}}\n{said}"


@asynccontextmanager
async def running(words: list[str], folder: Path) -> AsyncIterator[None]:
    """The proxy as a process of its own."""
    homes = {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    with (folder / "log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            *words, env=os.environ | homes, cwd=folder, stdout=log, stderr=log
        )
    try:
        yield
    finally:
        process.terminate()
        await process.wait()


@pytest.fixture(params=[nginx, caddy])
async def proxied(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Proxied]:
    """Each of the two, once it answers."""
    name = request.param.__name__
    if shutil.which(name) is None:
        pytest.skip(f"{name.upper()} IS NOT HERE, ITS EXAMPLE WAS NOT TRIED: apt-get install {name}")
    port, doors = free_port(), [free_port(), free_port()]
    bots = Stored(), Stored()
    words, said = request.param(tmp_path, port, *(f"127.0.0.1:{door}" for door in doors))
    (tmp_path / "conf").write_text(said, "utf-8")
    async with AsyncExitStack() as stack, AsyncExitStack() as first:
        for bot, door, stops in zip(bots, doors, (first, stack), strict=True):
            answer = receiving(cast("Intake", bot), PATH, SECRET)
            await stops.enter_async_context(standing_open(("127.0.0.1", door), answer))
        await stack.enter_async_context(running(words, tmp_path))
        session = await stack.enter_async_context(ClientSession())
        proxy = Proxied(port, session, *bots, first)
        async with asyncio.timeout(FOUND_OUT):
            while await proxy.asked("POST", shown="none") != 404:  # noqa: ASYNC110 - another process's
                await asyncio.sleep(0.05)
        yield proxy


async def test_telegrams_updates_go_to_both_bots_and_nothing_else_goes_to_any(proxied: Proxied) -> None:
    assert [await proxied.asked("POST") for _ in range(6)] == [200] * 6
    assert len(proxied.first.updates) == len(proxied.second.updates) == 3
    assert await proxied.asked("GET") in {403, 404}
    assert await proxied.asked("POST", "/other") == 404
    assert await proxied.asked("POST", size=2_000_000) in {413, 502, 0}
    assert len(proxied.first.updates + proxied.second.updates) == 6


async def test_when_one_bot_is_down_the_other_soon_gets_everything(proxied: Proxied) -> None:
    await proxied.first_stops.aclose()
    in_a_row = 0
    async with asyncio.timeout(FOUND_OUT):
        while in_a_row < 12:
            in_a_row = in_a_row + 1 if await proxied.asked("POST") == 200 else 0
            await asyncio.sleep(0.05)
    assert not proxied.first.updates
    assert len(proxied.second.updates) >= 12
