"""The append-only ledger (`custody.ports.LedgerBook`)."""

from collections.abc import Sequence

from custody.ledger import Entry, Record, chain
from custody.roles import Person
from storage.books import rows
from storage.books.planning.lines import listed
from storage.books.shelf import Shelf
from storage.moments import line, micros, sorted_line
from storage.session import Row


class StoredLedger(Shelf):
    """The chains of all streams."""

    async def write(self, record: Record) -> Entry:
        """Append to the record's stream; the caller holds the stream's lock, and (stream, seq) is unique."""
        last = await self.session.row("last_of_stream", stream=record.stream)
        entry = chain(record, None if last is None else rows.entry(last), sorted_line)
        await self.session.value(
            "append", stream=entry.stream, seq=entry.seq, prev=entry.prev, data=entry.data, hash=entry.hash,
            accepted=int(record.accepted), actor=record.actor, kind=record.kind,
            recorded_at=micros(record.recorded_at),
        )  # fmt: skip
        return entry

    async def write_all(self, records: Sequence[Record]) -> tuple[Entry, ...]:
        """Append to several streams at once, in this order where several are of one."""
        streams = line([each.stream for each in records])
        last = {
            row["stream"]: rows.entry(row)
            for row in await self.session.rows("last_of_streams", streams=streams)
        }
        entries = []
        for each in records:
            last[each.stream] = chain(each, last.get(each.stream), sorted_line)
            entries.append(last[each.stream])
        said = [
            {
                "stream": e.stream, "seq": e.seq, "prev": e.prev, "data": e.data.decode(), "hash": e.hash,
                "accepted": int(r.accepted), "actor": r.actor, "kind": r.kind,
                "recorded_at": micros(r.recorded_at),
            }
            for e, r in zip(entries, records, strict=True)
        ]  # fmt: skip
        await self.session.rows("append_all", rows=listed(said))
        return tuple(entries)

    async def story(self, stream: str) -> tuple[Entry, ...]:
        """All entries of a stream, oldest first."""
        return tuple(map(rows.entry, await self.session.rows("story", stream=stream)))

    async def entries_after(self, stream: str, seq: int, most: int) -> Sequence[Entry]:
        """The next entries of the whole ledger in the order of stream and number, at most so many."""
        found = await self.session.rows("entries_after", stream=stream, seq=seq, most=most)
        return [_whole(row) for row in found]

    async def count_acts(self, person: Person) -> int:
        """How many of the ledger's accepted acts are this person's own."""
        count: int = await self.session.value("count_acts", actor=person.callsign, campaign=person.campaign)
        return count

    async def acts_of(self, person: Person, most: int, skipped: int) -> tuple[Entry, ...]:
        """Those acts with their places in the log, the newest first."""
        found = await self.session.rows(
            "acts_of", actor=person.callsign, campaign=person.campaign, most=most, skipped=skipped
        )
        return tuple(rows.entry(row, row["position"]) for row in found)

    async def lock_person(self, person_id: int) -> None:
        """Lock the person's row, and with it the person's stream."""
        await self.session.lock("lock_person", person=person_id)

    async def lock_campaign(self, campaign_id: int) -> None:
        """Lock the campaign's row, and with it the campaign's stream."""
        await self.session.lock("lock_campaign", campaign=campaign_id)


def _whole(row: Row) -> Entry:
    """An entry with its place in the log, and with what lists ask of it."""
    stream, seq, prev, data, digest, place, accepted, actor, kind, recorded = row
    if type(data) is not bytes:  # a text where somebody has edited it with SQL
        data = data.encode() if isinstance(data, str) else bytes(data)
    return Entry(stream, seq, prev, data, digest, place, (accepted, actor, kind, recorded))
