"""A real aiogram bot talks to the stand-in as it would to Telegram."""

from __future__ import annotations

import asyncio
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from aiogram import Bot, Dispatcher, Router
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramRetryAfter
from aiogram.filters import CommandStart
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
)

from tests.sandbox.town import ANNA, TOKEN

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.sandbox.town import Town

BUTTON = InlineKeyboardButton(text="Беру", callback_data="take")


@pytest.fixture
async def bot(anna: Town) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(anna.url))
    async with Bot(TOKEN, session, DefaultBotProperties(parse_mode="HTML")) as one:
        yield one


async def test_every_method_is_understood(bot: Bot, anna: Town) -> None:
    assert (await bot.me()).username == "town_bot"
    assert (await bot.get_chat(ANNA)).first_name == "Н-07"
    await bot.set_my_commands([BotCommand(command="help", description="Помощь")])
    keyboard = InlineKeyboardMarkup(inline_keyboard=[[BUTTON]])
    sent = await bot.send_message(ANNA, "<b>Пакет</b> &lt;1&gt;", reply_markup=keyboard)
    assert sent.html_text == "<b>Пакет</b> &lt;1&gt;"
    edited = await bot.edit_message_text("Взято", chat_id=ANNA, message_id=sent.message_id)
    assert isinstance(edited, Message)
    assert edited.reply_markup is None
    await bot.send_chat_action(ANNA, "typing")
    document = await bot.send_document(ANNA, BufferedInputFile(b"bytes", "акт.pdf"), caption="Акт")
    assert document.document is not None
    target = BytesIO()
    await bot.download(document.document, target)
    assert target.getvalue() == b"bytes"
    assert (await bot.get_webhook_info()).url == ""
    assert await bot.delete_message(ANNA, sent.message_id)
    assert len((await anna.look("chat/anna"))["messages"]) == 2


async def test_refusals_become_aiograms_own_exceptions(bot: Bot, anna: Town) -> None:
    with pytest.raises(TelegramBadRequest, match="can't parse entities"):
        await bot.send_message(ANNA, "<b>")
    await anna.sim("fault", method="SendMessage", retry_after=7)
    with pytest.raises(TelegramRetryAfter) as caught:
        await bot.send_message(ANNA, "x")
    assert caught.value.retry_after == 7
    await anna.sim("block", user_id=ANNA)
    with pytest.raises(TelegramForbiddenError):
        await bot.send_message(ANNA, "x")


async def test_a_dispatcher_polls_and_answers(bot: Bot, anna: Town) -> None:
    router, answered = Router(), asyncio.Event()

    @router.message(CommandStart(deep_link=True))
    async def start(message: Message) -> None:
        keyboard = InlineKeyboardMarkup(inline_keyboard=[[BUTTON]])
        await message.answer("Пакет", reply_markup=keyboard)
        answered.set()

    @router.callback_query()
    async def take(query: CallbackQuery) -> None:
        await query.answer("Записано")
        answered.set()

    dispatcher = Dispatcher()
    dispatcher.include_router(router)
    polling = asyncio.create_task(
        dispatcher.start_polling(bot, handle_signals=False, close_bot_session=False)
    )
    await anna.says("/start p_1")
    await asyncio.wait_for(answered.wait(), 10)
    number = (await anna.look("chat/anna"))["messages"][-1]["message_id"]
    answered.clear()
    await anna.sim("callback", user_id=ANNA, message_id=number, text="Беру")
    await asyncio.wait_for(answered.wait(), 10)
    assert (await anna.look("chat/anna"))["alerts"][-1]["text"] == "Записано"
    await dispatcher.stop_polling()
    await polling
