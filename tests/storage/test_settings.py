"""What the bot remembers about itself."""

from storage import settings
from storage.database import Database


async def test_only_who_has_read_what_stands_there_puts_another_in_its_place(database: Database) -> None:
    for before, after, has_won in (
        (None, "1", True),
        (None, "2", False),
        ("2", "3", False),
        ("1", "4", True),
    ):
        async with database.open() as books:
            assert await settings.swap(books, "heard", before, after) is has_won
    async with database.read() as books:
        assert await settings.get(books, "heard") == "4"
