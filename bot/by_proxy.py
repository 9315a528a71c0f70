"""How calls travel to Telegram where only a proxy is let through."""

from aiohttp import ClientConnectionError, ClientRequest, ClientTimeout
from aiohttp.connector import Connection
from aiohttp.tracing import Trace
from aiohttp_socks import ProxyConnectionError, ProxyConnector, ProxyError, ProxyTimeoutError


class ByProxy(ProxyConnector):
    """The way through a proxy: when it fails, the network does; nobody takes its own errors for an outage."""

    async def connect(
        self,
        req: ClientRequest,
        traces: list[Trace],
        timeout: ClientTimeout,  # noqa: ASYNC109 - aiohttp calls it so
    ) -> Connection:
        """A connection; ClientConnectionError when there is none to be had."""
        try:
            return await super().connect(req, traces, timeout)
        except (ProxyConnectionError, ProxyError, ProxyTimeoutError) as error:
            raise ClientConnectionError(f"the proxy fails: {error}") from error
