"""How calls travel to Telegram: what carries no file goes as JSON, which costs a third less than a form."""

from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer
from aiogram.methods import TelegramMethod
from aiohttp import ClientConnectionError, ClientRequest, ClientTimeout, FormData, JsonPayload
from aiohttp.connector import Connection
from aiohttp.tracing import Trace
from aiohttp_socks import ProxyConnectionError, ProxyConnector, ProxyError, ProxyTimeoutError


class JsonForm(FormData):
    """Fields that become one JSON object when they are sent."""

    def __init__(self, values: dict[str, Any]) -> None:
        super().__init__()
        self.values = values

    def __call__(self) -> JsonPayload:
        """The body of the request."""
        return JsonPayload(self.values)


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


class Wire(AiohttpSession):
    """The client's session."""

    def __init__(self, proxy: str | None = None, api: TelegramAPIServer = PRODUCTION) -> None:
        super().__init__(proxy=proxy, api=api)
        if proxy is not None:
            self._connector_type = ByProxy

    async def close(self) -> None:
        """Let go of the connections; aiohttp waits for each by itself, so nobody need sleep after it."""
        if self._session is not None:
            await self._session.close()

    def build_form_data(self, bot: Bot, method: TelegramMethod[Any]) -> FormData:
        """The method's fields; with a file among them, the form that aiogram makes."""
        files: dict[str, Any] = {}
        said = method.model_dump(warnings=False, exclude_none=True).items()
        prepared = {name: self.prepare_value(value, bot=bot, files=files) for name, value in said}
        if files:
            return super().build_form_data(bot, method)
        return JsonForm({name: value for name, value in prepared.items() if value})
