"""The handovers of packets as an EPCIS 2.0 document."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, BinaryIO

from bot.exports.source import Source
from custody.ledger import Entry
from custody.packets import Packet
from custody.ports import Scope
from documents.epcis import TAIL, Place, head, piece
from documents.epcis_events import Event
from documents.epcis_names import Traced
from documents.epcis_tracer import Tracer
from storage.plan import campaigns

PACKET = "packet:"


async def write_events(source: Source, file: BinaryIO) -> None:
    """Write it page by page: packet by packet, each in the order of its chain."""
    keys, places = await _campaigns(source)
    file.write(head(source.at, places))
    tracer, is_first = Tracer(), True
    async for page in source.pages():
        wanted = [entry for entry in page if entry.stream.startswith(PACKET)]
        packets = await _packets(source, wanted)
        events = await source.doing(partial(_events, tracer, wanted, packets, keys))
        file.write(piece(events, is_first=is_first))
        is_first = is_first and not events
    file.write(TAIL)


async def _campaigns(source: Source) -> tuple[dict[int, str], list[Place]]:
    """The campaigns' keys by their ids, and their schools."""
    async with source.database.read() as books:
        known = [source.campaign] if source.streams is not None else list(await campaigns(books))
        found = [
            (each.key, line.what, line.name)
            for each in known
            for line in await books.lines(each.id, "organisation", Scope(), source.at)
        ]
    return {each.id: each.key for each in known}, found


async def _packets(source: Source, entries: Sequence[Entry]) -> Mapping[str, Packet]:
    """The packets whose chains these are."""
    ids = {entry.stream: _number(entry.stream) for entry in entries}
    async with source.database.read() as books:
        found = {each.id: each for each in await books.packets(sorted(set(ids.values())))}
    return {stream: found[number] for stream, number in ids.items() if number in found}


def _number(stream: str) -> int:
    return int(stream.removeprefix(PACKET).partition("/")[0])


def _events(
    tracer: Tracer, entries: Sequence[Entry], packets: Mapping[str, Packet], keys: Mapping[int, str]
) -> list[Event]:
    found: list[Event] = []
    for entry in entries:
        packet = packets.get(entry.stream)
        content = _content(entry)
        if packet is not None and packet.campaign in keys and content:
            found += tracer.events(_traced(packet, keys[packet.campaign]), entry, content)
    return found


def _content(entry: Entry) -> dict[str, Any]:
    """What the entry says; nothing where somebody has edited it with SQL into something else."""
    try:
        return entry.content
    except ValueError:
        return {}


def _traced(packet: Packet, key: str) -> Traced:
    return Traced(
        key, packet.chain or packet.code, packet.organisation, packet.organisation_name, packet.subject,
        packet.grade, packet.day.isoformat(), packet.number, packet.of,
    )  # fmt: skip
