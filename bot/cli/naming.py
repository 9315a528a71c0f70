"""What the bot is called in links."""

from bot import username
from bot.cli.terminal import Terminal
from bot.cli.troubles import Trouble
from storage.database import Database


async def username_of(terminal: Terminal, database: Database) -> str:
    """The bot's username as it is remembered; else Telegram is asked, and the answer remembered."""
    found = await username.known(database)
    if found:
        return found
    if not terminal.settings.bot_token.get_secret_value():
        raise Trouble("cli-username-unknown")
    from bot.cli.telegram import ask_name  # noqa: PLC0415 - aiogram takes seconds to import, once is enough

    name = await ask_name(terminal.settings)
    await username.remember(database, name)
    return name
