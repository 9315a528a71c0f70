"""The books seen from below: every table as text, and a ledger that somebody has edited."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from custody.codes import shown
from custody.facts.base import encode
from custody.facts.happened import Looked, Packed
from custody.facts.names import Who
from custody.facts.refusals import WrongRole
from custody.ledger import Record
from custody.packets import Packet
from custody.ports import Scope
from custody.roles import Role
from storage.books import StoredBooks
from storage.database import connect

AT = datetime(2026, 4, 14, 4, 10, tzinfo=UTC)
SCHOOL = Who(5, "Ш-01", Role.SCHOOL, "с. Карам")


def dump(folder: Path) -> str:
    """Everything that the books hold, as text."""
    with closing(sqlite3.connect(folder / "custody.db")) as connection:
        return "\n".join(connection.iterdump())


@contextmanager
def unguarded(database: Path) -> Iterator[sqlite3.Connection]:
    """The file in somebody's hand: its triggers stand aside, and are there again afterwards."""
    with closing(sqlite3.connect(database)) as connection, connection:
        guards = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        for _, made in guards:
            connection.execute(made)


def edit(database: Path, sql: str) -> None:
    """Do to the ledger what its triggers refuse."""
    with unguarded(database) as connection:
        connection.execute(sql)


OTHER_SEAL = (
    "UPDATE ledger SET data = replace(CAST(data AS TEXT), '\"0417\"', '\"0418\"') WHERE kind = 'packed'"
)
"""Another number of the seal; with its quotes, since a hash in the same entry may hold these digits."""


def in_books(folder: Path, act: Callable[[StoredBooks], Awaitable[None]]) -> None:
    """One transaction in these books."""

    async def run() -> None:
        database = await connect(f"sqlite:///{folder / 'custody.db'}", lambda: AT)
        try:
            async with database.open() as books:
                await act(books)
        finally:
            await database.close()

    asyncio.run(run())


def some_acts(folder: Path) -> Packet:
    """A packet that was packed, and one refusal; returns it as it is then."""
    found: list[Packet] = []

    async def act(books: StoredBooks) -> None:
        packet = (await books.listing(1, Scope(), AT, 1, 0))[0]
        place = replace(packet.place, step="packed", holder=SCHOOL, since=AT, listed=9, wrote=8, seal="0417")
        found.append(replace(packet, place=place, version=1))
        await books.save_packet(found[0], finished=False)
        packed = Packed(packet=packet.name, at=AT, step="packed", listed=9, wrote=8, by=SCHOOL, seal="0417")
        refused = WrongRole(packet=packet.name, expected=Role.OBSERVER)
        for fact in (Looked(packet=packet.name, at=AT, via="link"), packed, refused):
            stream = f"packet:{packet.id}/{packet.code}"
            record = Record(
                stream=stream, kind=fact.kind, accepted=fact is not refused, actor="Ш-01", role="school",
                happened_at=AT, recorded_at=AT, time_source="telegram", via="link", update=7,
                body={"fact": encode(fact)} | ({"place": encode(place)} if fact is packed else {}),
            )  # fmt: skip
            await books.write(record)

    in_books(folder, act)
    return found[0]


def code_of(packet: Packet) -> str:
    """Its code as it is printed."""
    return shown(packet.code)
