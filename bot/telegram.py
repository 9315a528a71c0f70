"""The client of the Bot API, as the settings want it."""

from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer

from bot.pacing import Pace
from bot.settings import Settings
from bot.wire import Wire


def telegram(settings: Settings) -> Bot:
    """The client of the Bot API, paced, by a proxy if there is one."""
    proxy = settings.bot_proxy.get_secret_value() or None
    session = Wire(proxy=proxy, api=TelegramAPIServer.from_base(settings.bot_api_url))
    session.middleware(Pace(settings.send_rate, settings.chat_rate))
    return Bot(settings.bot_token.get_secret_value(), session=session)
