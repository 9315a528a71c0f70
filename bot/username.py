"""The bot's username, remembered, because labels need it also without a network."""

from storage import settings
from storage.database import Database

KEY = "username"


async def remember(database: Database, username: str) -> None:
    """Keep it, if it is new."""
    if username and await known(database) != username:
        async with database.open() as books:
            await settings.put(books, KEY, username)


async def known(database: Database) -> str | None:
    """The username that Telegram gave last."""
    async with database.read() as books:
        return await settings.get(books, KEY)
