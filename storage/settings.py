"""What the bot remembers about itself: its username, the last backup; texts by name."""

from storage.books import StoredBooks


async def get(books: StoredBooks, key: str) -> str | None:
    """The remembered text."""
    value: str | None = await books.session.value("setting", key=key)
    return value


async def put(books: StoredBooks, key: str, value: str) -> None:
    """Remember the text."""
    await books.session.value("put_setting", key=key, value=value)


async def swap(books: StoredBooks, key: str, before: str | None, after: str) -> bool:
    """Remember it in place of what was read before; False when somebody else has changed that meanwhile."""
    if before is None:
        return await books.session.value("new_setting", key=key, value=after) is not None
    return await books.session.value("swap_setting", key=key, before=before, after=after) is not None
