"""What Telegram's answers become: fast for what it says every day, careful with everything else."""

from typing import Any

import pytest
from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import ClientDecodeError, TelegramBadRequest, TelegramRetryAfter
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.raw import Plain, RawMessage, RawUpdates
from bot.wire import Wire

UPDATES, WIRE = RawUpdates(), Wire()


def answered(content: str, method: Plain = UPDATES, status: int = 200) -> Any:  # noqa: ANN401
    bot = Bot("1:token", session=WIRE)
    return WIRE.result(bot, method, status, content)


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ('"text": "да"', {"text": "да"}),
        (r'"text": "\ud83d"', {"text": "\ud83d"}),
        (f'"id": {2**70}', {"id": 2**70}),
        ('"far": NaN', None),
    ],
)
def test_one_odd_value_keeps_no_update_from_us(text: str, heard: dict[str, object] | None) -> None:
    (update,) = answered(f'{{"ok": true, "result": [{{"update_id": 7, {text}}}]}}')
    assert update["update_id"] == 7
    assert heard is None or update == {"update_id": 7, **heard}


@pytest.mark.parametrize("result", ["null", "{}", "true", '"x"'])
def test_updates_that_are_no_list_are_an_answer_that_cannot_be_read(result: str) -> None:
    with pytest.raises(ClientDecodeError):
        answered(f'{{"ok": true, "result": {result}}}')


def test_a_refusal_is_the_error_that_aiogram_makes_of_it() -> None:
    message = RawMessage(chat_id=1, text="x")
    with pytest.raises(TelegramBadRequest):
        answered('{"ok": false, "error_code": 400, "description": "Bad Request"}', message, 400)
    later = '{"ok": false, "error_code": 429, "description": "-", "parameters": {"retry_after": 5}}'
    with pytest.raises(TelegramRetryAfter):
        answered(later, message, 429)


async def test_a_page_of_the_provider_instead_of_telegram_is_an_answer_that_cannot_be_read() -> None:
    """It is no UTF-8: an error of decoding would have ended the asking for updates, and with it the bot."""

    async def blocked(_request: web.Request) -> web.Response:
        page = "<html>Доступ закрыт</html>".encode("cp1251")
        return web.Response(body=page, headers={"Content-Type": "text/html; charset=windows-1251"})

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", blocked)
    async with TestServer(app) as server:
        api = TelegramAPIServer.from_base(str(server.make_url("")).rstrip("/"))
        async with Bot("1:token", session=Wire(api=api)).context() as bot:
            with pytest.raises(ClientDecodeError):
                await bot(UPDATES)
