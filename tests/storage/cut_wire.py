"""A wire to a PostgreSQL that is cut on purpose, or slow: it does what is asked, and nobody hears of it."""

import asyncio
from asyncio import StreamReader, StreamWriter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from tempfile import TemporaryDirectory
from urllib.parse import parse_qs, urlsplit

COMMIT = b"COMMIT;"
SOCKET = ".s.PGSQL.5432"


@dataclass
class Wire:
    """Every connection through it; `cuts`: how many answers to a commit will still be lost.

    `slow`: the next question with these words is so many seconds on its way.
    """

    socket: str
    cuts: int = 0
    slow: tuple[bytes, float] | None = None

    async def carry(self, client: StreamReader, to_client: StreamWriter) -> None:
        """One connection."""
        server, to_server = await asyncio.open_unix_connection(self.socket)
        asked = asyncio.create_task(self._ask(client, to_server))
        try:
            while said := await server.read(65536):
                if asked.done():
                    return
                to_client.write(said)
        finally:
            asked.cancel()
            to_client.close()
            to_server.close()

    async def _ask(self, client: StreamReader, to_server: StreamWriter) -> None:
        """Carry questions; it ends with the commit whose answer is to be lost."""
        with suppress(ConnectionError):
            while said := await client.read(65536):
                if self.slow and self.slow[0] in said:
                    (_, seconds), self.slow = self.slow, None
                    await asyncio.sleep(seconds)
                to_server.write(said)
                if COMMIT in said and self.cuts:
                    self.cuts -= 1
                    return
        to_server.write_eof()


@asynccontextmanager
async def stretched(url: str) -> AsyncIterator[tuple[Wire, str]]:
    """A wire to that server, and the address at its other end."""
    (home,) = parse_qs(urlsplit(url).query)["host"]
    wire = Wire(f"{home}/{SOCKET}")
    with TemporaryDirectory(prefix="wire") as folder:  # a socket's name must be short
        server = await asyncio.start_unix_server(wire.carry, f"{folder}/{SOCKET}")
        try:
            yield wire, url.replace(home, folder)
        finally:
            server.close()
