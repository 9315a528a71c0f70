"""Telegram at the command line: its client, and its refusals as troubles."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from aiogram import Bot
from aiogram.exceptions import (
    AiogramError,
    TelegramAPIError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramUnauthorizedError,
)
from aiogram.utils.token import TokenValidationError

from bot.cli.troubles import Trouble
from bot.settings import Settings
from bot.telegram import telegram

SECONDS = 20
"""How long the command line waits for an answer."""


def client(settings: Settings) -> Bot:
    """The Bot API's client; Trouble when token or proxy cannot be right. Nothing is connected yet."""
    if not settings.bot_token.get_secret_value():
        raise Trouble("cli-no-token")
    try:
        return telegram(settings)
    except TokenValidationError as error:
        raise Trouble("cli-bad-token") from error
    except RuntimeError as error:
        raise Trouble("cli-no-proxy-library") from error
    except ValueError as error:
        raise Trouble("cli-bad-setting", name="BOT_PROXY") from error


@contextmanager
def refusals() -> Iterator[None]:
    """Whatever Telegram refuses becomes a trouble that says what to do."""
    try:
        yield
    except (TelegramUnauthorizedError, TelegramNotFound) as error:
        raise Trouble("cli-unauthorized") from error
    except TelegramNetworkError as error:
        raise Trouble("cli-no-telegram", said=error.message) from error
    except TelegramAPIError as error:
        raise Trouble("cli-telegram-refuses", said=error.message) from error
    except AiogramError as error:
        raise Trouble("cli-not-a-bot-api") from error


@asynccontextmanager
async def asking(settings: Settings) -> AsyncIterator[Bot]:
    """A client for a few questions."""
    bot = client(settings)
    try:
        with refusals():
            yield bot
    finally:
        await bot.session.close()


async def ask_name(settings: Settings) -> str:
    """The bot's username, from Telegram itself."""
    async with asking(settings) as bot:
        me = await bot.get_me(request_timeout=SECONDS)
    return me.username or ""
