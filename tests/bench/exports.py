"""`python -m tests.bench.exports`: how long an export of 100,000 entries takes, and how much memory."""

import asyncio
import resource
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.exports.formats import ENDINGS, writer_of
from bot.exports.source import Source
from custody.desk.call import packet_stream
from custody.desk.ledger.exporting import FORMATS, Format
from custody.facts.base import encode
from custody.facts.happened import Confirmed, Packed, Received
from custody.facts.names import Who
from custody.labels import Chosen
from custody.ledger import Entry, Record, chain
from custody.packets import Packet
from custody.roles import Role
from storage.books import StoredBooks
from storage.database import connect
from storage.plan import campaigns
from tests.bench.county import build

ENTRIES = 100_000
AT = datetime(2026, 4, 14, 12, 40, tzinfo=ZoneInfo("Asia/Irkutsk"))
SCHOOL, OBSERVER = Who(1, "Ш-01", Role.SCHOOL), Who(2, "Н-01", Role.OBSERVER)


async def fill(file: Path, entries: int) -> None:
    """The books of the county, whose packets go from hand to hand for ever."""
    await build(file)
    database = await connect(f"sqlite:///{file}", lambda: AT)
    try:
        async with database.open() as books:
            (campaign,) = await campaigns(books)
            ids = [label.packet for label in await books.labels(campaign.id, Chosen())]
            packets = await books.packets(ids)
            each = -(-entries // len(packets))
            for packet in packets:
                await _walk(books, packet, each)
    finally:
        await database.close()


async def _walk(books: StoredBooks, packet: Packet, count: int) -> None:
    name, last = packet.name, None
    packed = Packed(packet=name, at=AT, step="packed", listed=9, wrote=8, by=SCHOOL, seal="0417")
    taken = Received(packet=name, at=AT, step="to-observer", taker=OBSERVER, giver=SCHOOL)
    agreed = Confirmed(packet=name, at=AT, step="to-observer", taker=OBSERVER, by=SCHOOL)
    for number in range(count):
        fact = (packed, taken, agreed)[min(number, 1 + number % 2)]
        last = await _write(books, packet, fact, last)


async def _write(
    books: StoredBooks, packet: Packet, fact: Packed | Received | Confirmed, last: Entry | None
) -> Entry:
    body: dict[str, object] = {"fact": encode(fact)}
    record = Record(
        packet_stream(packet), fact.kind, True, "Ш-01", "school", AT, AT, "telegram", "link", None, body  # noqa: FBT003
    )  # fmt: skip
    entry = chain(record, last)
    await books.session.value(
        "append", stream=entry.stream, seq=entry.seq, prev=entry.prev, data=entry.data, hash=entry.hash,
        accepted=1, actor="Ш-01", kind=fact.kind, recorded_at=0,
    )  # fmt: skip
    return entry


async def export(file: Path, kind: Format) -> str:
    """One export in a process of its own; seconds of the processor, memory above an empty one, the file."""
    database = await connect(f"sqlite:///{file}", lambda: datetime.now(UTC))
    target = file.with_suffix(f".{ENDINGS[kind]}")
    before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    try:
        async with database.read() as books:
            (campaign,) = await campaigns(books)
        with target.open("wb") as out:
            await writer_of(kind)(Source(database, campaign, AT, "ru"), out)
    finally:
        await database.close()
    took = time.process_time() - start
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    size = target.stat().st_size / 1e6
    return f"{kind:6} {took:6.1f} s of the processor   +{grown:4.0f} MB of memory   file {size:6.1f} MB"


def main(*words: str) -> None:
    """Measure each format in a process of its own, and print."""
    if len(words) == 2:
        (kind,) = (each for each in FORMATS if each == words[1])
        sys.stdout.write(asyncio.run(export(Path(words[0]), kind)) + "\n")
        return
    with tempfile.TemporaryDirectory(prefix="bench") as folder:
        file = Path(folder) / "county.db"
        asyncio.run(fill(file, int(words[0]) if words else ENTRIES))
        for kind in FORMATS:
            subprocess.run([sys.executable, "-m", "tests.bench.exports", str(file), kind], check=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
