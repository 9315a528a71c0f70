"""A bare aiogram echo bot, as its documentation shows one: no books, no outbox, its own polling."""

import asyncio
import os

from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery, Message

router = Router()


@router.message()
async def echo(message: Message) -> None:
    """Say it again."""
    await message.answer(message.text or "?")


@router.callback_query()
async def tapped(query: CallbackQuery, bot: Bot) -> None:
    """Say what the button carried."""
    await query.answer()
    await bot.send_message(query.from_user.id, query.data or "?")


async def main() -> None:
    """Poll until a signal comes."""
    server = TelegramAPIServer.from_base(os.environ["BOT_API_URL"])
    bot = Bot(os.environ["BOT_TOKEN"], session=AiohttpSession(api=server))
    dispatcher = Dispatcher()
    dispatcher.include_router(router)
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main())
