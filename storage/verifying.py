"""The whole ledger in the order in which it is checked."""

import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from pathlib import Path

from custody.ledger import Entry
from storage.database import Database
from storage.errors import BrokenBackup

PAGE = 1000


async def entries(database: Database) -> AsyncIterator[Entry]:
    """Every entry by stream and number; what is appended meanwhile may be there or not."""
    stream, seq = "", 0
    while True:
        async with database.read() as books:
            page = await books.entries_after(stream, seq, PAGE)
        for entry in page:
            yield entry
        if len(page) < PAGE:
            return
        stream, seq = page[-1].stream, page[-1].seq


def entries_of_file(file: Path) -> Iterator[Entry]:
    """The same of a backup; BrokenBackup when the file is none."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            found = connection.execute(
                "SELECT stream, seq, prev, data, hash FROM ledger ORDER BY stream, seq"
            )
            for stream, number, prev, data, digest in found:
                # Whoever has edited it with SQL may have left a text there.
                yield Entry(
                    stream, number, prev, data if isinstance(data, bytes) else str(data).encode(), digest
                )
    except sqlite3.Error as error:
        raise BrokenBackup(f"{file} is no backup of the books: {error}.") from error
