"""Books with a large ledger that holds, made in seconds."""

import asyncio
import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.signing import Signer
from custody.checkpoints import name_of_log
from custody.facts.base import encode
from custody.facts.happened import Received
from custody.facts.names import PacketName, Who
from custody.ledger import GENESIS, Record, canonical
from custody.merkle import Frontier, leaf_hash
from custody.notes import Note
from custody.packets import Place
from custody.roles import Role
from storage.kinds import written as line_of
from storage.moments import micros
from tests.bench.board import build

ENTRIES, CHAINS, SEALED_EACH = 1_000_000, 25_000, 1_000
AT = datetime(2026, 4, 14, 4, 40, tzinfo=UTC)
SCHOOL, OBSERVER = Who(1, "Ш-01", Role.SCHOOL, "с. Карам"), Who(2, "Н-01", Role.OBSERVER)
PLACE = Place(step="to-observer", role=Role.OBSERVER, holder=OBSERVER, since=AT)
PLACES = ("\x01", "\x02", "\x03")
"""Where the number, the hash before it and the chain stand in the pattern of an entry."""

LIE = """UPDATE packets SET place = ?, step = ?, holder = ?, since = ?, due = NULL,
 unconfirmed = 0, denied = 0, incidents = 0, finished = 0"""
APPEND = """INSERT INTO ledger (id, stream, seq, prev, data, hash, accepted, actor, kind, recorded_at)
VALUES (?, ?, ?, ?, ?, ?, 1, ?, 'received', ?)"""
PLACES_GIVEN = """INSERT INTO ledger_log (position, entry)
SELECT id - 1, id FROM ledger WHERE id <= ? ORDER BY id"""
SEAL = """INSERT INTO checkpoints (number, size, root, at, occasion, note, frontier)
VALUES (?, ?, ?, ?, 'hour', ?, '')"""


def pattern() -> list[bytes]:
    """The bytes of a handover as the desk writes them, cut where its chain, number and hash stand."""
    name = PacketName("K7M29Q", "МКОУ «Карамская ООШ»", "физика", "8")
    fact = Received(packet=name, at=AT, step="to-observer", taker=OBSERVER, giver=SCHOOL)
    body: dict[str, object] = {
        "fact": encode(fact),
        "place": encode(PLACE),
    }
    record = Record(
        "\x03", fact.kind, True, "Н-01", "observer", AT, AT, "telegram", "link", 7, body  # noqa: FBT003
    )  # fmt: skip
    said = canonical(record, 987654321, "\x02").decode()
    for written, sign in (("\\u0002", "\x02"), ("\\u0003", "\x03"), ("987654321", "\x01")):
        said = said.replace(written, sign)
    before, rest = said.split("\x02")
    middle, rest = rest.split("\x01")
    between, after = rest.split("\x03")
    return [each.encode() for each in (before, middle, between, after)]


def entries(count: int, chains: int) -> Iterator[tuple[str, int, str, bytes, str]]:
    """Valid entries in chains that grow side by side: stream, number, hash before, bytes, hash."""
    before, middle, between, after = pattern()
    last = [GENESIS] * chains
    for number in range(count):
        seq, chain = divmod(number, chains)
        stream, prev = f"packet:{chain + 1}/C{chain:05}", last[chain]
        data = b"%b%b%b%d%b%b%b" % (before, prev.encode(), middle, seq + 1, between, stream.encode(), after)
        last[chain] = hashlib.sha256(data).hexdigest()
        yield stream, seq + 1, prev, data, last[chain]


def fill(file: Path, signer: Signer, count: int = ENTRIES, chains: int = CHAINS) -> None:
    """Books with such a ledger, sealed again and again; what was sealed has its place in the log."""
    chains = min(chains, count)
    asyncio.run(build(file, packets=chains, entries=0))
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("BEGIN")
        connection.execute(LIE, (line_of(PLACE), PLACE.step, OBSERVER.id, micros(AT)))
        connection.executemany(APPEND, _rows(count, chains))
        connection.execute(PLACES_GIVEN, (count - count % SEALED_EACH,))
        connection.executemany(SEAL, _seals(connection, signer))
        connection.execute("COMMIT")


def _rows(count: int, chains: int) -> Iterator[tuple[object, ...]]:
    for number, (stream, seq, prev, data, digest) in enumerate(entries(count, chains), 1):
        yield number, stream, seq, prev, data, digest, "Н-01", micros(AT)


def _seals(connection: sqlite3.Connection, signer: Signer) -> Iterator[tuple[object, ...]]:
    frontier, name, number = Frontier(), "", 0
    for (data,) in connection.cursor().execute("SELECT data FROM ledger ORDER BY id"):
        frontier.add([leaf_hash(data)])
        name = name or name_of_log(data)
        if frontier.size % SEALED_EACH == 0:
            number += 1
            at = AT + timedelta(hours=number)
            note = Note(name, frontier.size, frontier.root, number, f"{at:%Y-%m-%dT%H:%M:%SZ}")
            yield number, frontier.size, frontier.root.hex(), micros(at), signer.sign(note)
