"""Acts on one packet's stream, some of which fail."""

from storage.database import Database, connect
from tests.storage.district import CLOCK, record

STREAM = "packet:1"


class Bug(Exception):  # noqa: N818 - a bug of ours
    """Something went wrong in the desk."""


async def act(database: Database, number: int, *, fails: bool = False) -> int:
    """Write the number down; with `fails` a bug follows."""
    async with database.open() as books:
        await books.write(record(STREAM, number))
        if fails:
            raise Bug
    return number


async def kept(database: Database) -> list[int]:
    """The numbers that are written down."""
    async with database.read() as books:
        return [entry.content["body"]["n"] for entry in await books.story(STREAM)]


async def look(url: str, *, exclusive: bool = False) -> None:
    """Open the books and close them again: left open they would keep the process alive."""
    database = await connect(url, CLOCK, exclusive=exclusive)
    await database.close()
