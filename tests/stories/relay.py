"""An HTTP proxy between the bot and Telegram, which can refuse or be gone."""

import asyncio
from asyncio import StreamReader, StreamWriter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress


class Relay:
    """Carries what goes through CONNECT, unless it is told not to."""

    def __init__(self) -> None:
        self.port = 0
        self.refused = 0
        self.refuses = False
        self._server: asyncio.Server | None = None
        self._open: set[StreamWriter] = set()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def come(self) -> None:
        """It listens, on the port that it had."""
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def go(self) -> None:
        """It listens no more, and what it carried is cut off."""
        if self._server is not None:
            self._server.close()
            self.cut()

    def cut(self) -> None:
        """All that it carries breaks off."""
        for writer in self._open:
            writer.close()

    async def _carry(self, reader: StreamReader, writer: StreamWriter) -> None:
        asked = (await reader.readuntil(b"\r\n\r\n")).split()
        if self.refuses:
            self.refused += 1
            writer.write(b"HTTP/1.1 502 Bad Gateway\r\n\r\n")
            writer.close()
            return
        host, _, port = asked[1].decode().rpartition(":")
        there, back = await asyncio.open_connection(host, int(port))
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        ends = {writer, back}
        self._open |= ends
        await asyncio.gather(_pour(reader, back), _pour(there, writer))
        self._open -= ends


async def _pour(source: StreamReader, sink: StreamWriter) -> None:
    with suppress(OSError):
        while some := await source.read(65536):
            sink.write(some)
    sink.close()


@asynccontextmanager
async def relay() -> AsyncIterator[Relay]:
    """One that listens."""
    one = Relay()
    await one.come()
    try:
        yield one
    finally:
        await one.go()
