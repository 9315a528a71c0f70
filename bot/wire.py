"""How calls travel to Telegram: what carries no file goes as JSON, which costs a third less than a form."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from http import HTTPStatus
from typing import Any, cast

import orjson
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer
from aiogram.exceptions import ClientDecodeError, TelegramNetworkError
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType
from aiohttp import BytesPayload, ClientError, ClientTimeout, FormData

from bot.raw import Plain
from storage.moments import parsed

JSON = {"Content-Type": "application/json"}

Request = Callable[[Bot, TelegramMethod[Any]], Awaitable[Any]]


class JsonForm(FormData):
    """Fields that become one JSON object when they are sent."""

    def __init__(self, values: dict[str, Any]) -> None:
        self.values = values  # what the form of fields prepares for itself is never used

    def __call__(self) -> BytesPayload:
        """The body of the request."""
        return BytesPayload(orjson.dumps(self.values), content_type="application/json")


class Wire(AiohttpSession):
    """The client's session."""

    def __init__(self, proxy: str | None = None, api: TelegramAPIServer = PRODUCTION) -> None:
        super().__init__(proxy=proxy, api=api, json_loads=parsed)
        if proxy is not None:
            from bot.by_proxy import ByProxy  # noqa: PLC0415 - who goes straight carries none of it

            self._connector_type = ByProxy
        self._strung: Request | None = None

    async def __call__(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 - aiogram calls it so
    ) -> TelegramType:
        """The call through the middlewares, which are strung together once and not for every call."""
        if timeout is not None:
            return await super().__call__(bot, method, timeout)
        if self._strung is None:
            self._strung = self.middleware.wrap_middlewares(self.make_request, timeout=None)
        return cast("TelegramType", await self._strung(bot, method))

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

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 - aiogram calls it so
    ) -> TelegramType:
        """The answer; that to a plain call stays as it came, because nobody needs it as a model."""
        if not isinstance(method, Plain):
            return await super().make_request(bot, method, timeout)
        status, content = await self._post(bot, method, self.timeout if timeout is None else timeout)
        return cast("TelegramType", self.result(bot, method, status, content))

    async def _post(self, bot: Bot, method: Plain, seconds: float) -> tuple[int, str]:
        session = await self.create_session()
        url = self.api.api_url(token=bot.token, method=method.__api_method__)
        body = orjson.dumps({name: said for name, said in vars(method).items() if said is not None})
        try:
            async with session.post(url, data=body, headers=JSON, timeout=ClientTimeout(seconds)) as answer:
                return answer.status, (await answer.read()).decode(errors="replace")
        except TimeoutError as error:
            raise TelegramNetworkError(method, "Request timeout error") from error
        except ClientError as error:
            raise TelegramNetworkError(method, f"{type(error).__name__}: {error}") from error

    def result(self, bot: Bot, method: Plain, status: int, content: str) -> object:
        """What Telegram did; its errors as aiogram raises them, ClientDecodeError for what is no answer."""
        if status == HTTPStatus.OK:
            with suppress(ValueError, AttributeError):
                answer = parsed(content)
                if answer.get("ok") is True and isinstance(answer.get("result"), method.shape):
                    return answer["result"]
        self.check_response(bot, method, status, content)
        raise ClientDecodeError("the result is of another kind", TypeError(), content)
