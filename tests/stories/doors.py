"""Whoever stands at one of the bot's doors: what they say, and how long the bot stands still meanwhile."""

import asyncio
from time import perf_counter
from urllib.parse import urlsplit

from aiohttp import ClientSession

from bot.webhook import SECRET_HEADER
from tests.stories.district import District
from tests.stories.test_webhook import PATH, SECRET

Way = tuple[asyncio.StreamReader, asyncio.StreamWriter]


def places(district: District) -> dict[str, str]:
    """The address of each door, and a page behind it."""
    return {district.settings.webhook_listen: PATH, district.settings.health_listen: "/healthz"}


async def way(place: str) -> Way:
    """A connection to that door."""
    there = urlsplit(f"//{place}")
    return await asyncio.open_connection(there.hostname, there.port)


async def health(district: District) -> int:
    here = f"http://{district.settings.health_listen}/healthz"
    async with ClientSession() as http, http.get(here) as answer:
        return answer.status


def packed(path: str, body: bytes, secret: str) -> bytes:
    head = {"Host": "x", "Content-Encoding": "gzip", "Content-Length": len(body), SECRET_HEADER: secret}
    lines = "".join(f"{name}: {said}\r\n" for name, said in head.items())
    return f"POST {path} HTTP/1.1\r\n{lines}\r\n".encode() + body


async def half_a_body(district: District) -> Way:
    """Somebody who knows the secret, and falls silent in the middle."""
    reader, writer = await way(district.settings.webhook_listen)
    head = f"Host: x\r\nContent-Length: 100\r\n{SECRET_HEADER}: {SECRET}"
    writer.write(f"POST {PATH} HTTP/1.1\r\n{head}\r\n\r\n{{".encode())
    return reader, writer


async def asked_again(kept: Way, page: str) -> None:
    """One more question over a connection that is kept open; an error when it is not."""
    reader, writer = kept
    writer.write(f"GET {page} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    head = await reader.readuntil(b"\r\n\r\n")
    length = next(line for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
    await reader.readexactly(int(length.partition(b":")[2]))


async def longest_stand(seconds: float) -> float:
    """For how long the loop stood still at most in that time."""
    worst, until = 0.0, perf_counter() + seconds
    while (began := perf_counter()) < until:
        await asyncio.sleep(0.005)
        worst = max(worst, perf_counter() - began)
    return worst
