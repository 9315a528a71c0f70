"""One address for several bots: each update goes to the next of them, whether that one lives or not."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from itertools import count

from aiohttp import ClientConnectorError, ClientError, ClientSession, ClientTimeout, web

from tests.torture.processes import free_place

OK = 200
PATIENCE = ClientTimeout(total=3)
"""So long one bot is waited for; then Telegram brings the update again, to the next."""


@dataclass
class Balancer:
    """Where updates are brought, and where they are carried from there, each host and port."""

    place: str
    to: list[str] = field(default_factory=list)
    carried: list[int] = field(default_factory=list)
    """How many updates each has taken."""

    def join(self) -> str:
        """A place for one more bot."""
        place = free_place()
        self.to.append(place)
        self.carried.append(0)
        return place


@asynccontextmanager
async def balanced() -> AsyncIterator[Balancer]:
    """A balancer at work."""
    balancer, turns = Balancer(free_place()), count()
    async with ClientSession(timeout=PATIENCE) as session:

        async def carry(request: web.Request) -> web.Response:
            body = await request.read()
            for _ in balancer.to:
                number = next(turns) % len(balancer.to)
                url = f"http://{balancer.to[number]}{request.path}"
                with suppress(ClientConnectorError):  # nobody lives there just now
                    return await bring(url, body, request.headers, number)
            return web.Response(status=502)

        async def bring(url: str, body: bytes, headers: Mapping[str, str], number: int) -> web.Response:
            try:
                async with session.post(url, data=body, headers=headers) as answer:
                    balancer.carried[number] += answer.status == OK
                    return web.Response(status=answer.status)
            except ClientConnectorError:
                raise
            except (ClientError, OSError):
                return web.Response(status=502)

        app = web.Application()
        app.router.add_post("/{path:.*}", carry)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        try:
            host, _, port = balancer.place.partition(":")
            await web.TCPSite(runner, host, int(port)).start()
            yield balancer
        finally:
            await runner.cleanup()
