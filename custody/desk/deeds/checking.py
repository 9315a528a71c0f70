"""The QR of a printed act was followed: does the paper say what the ledger says, and does it still hold."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from custody.closing import SEALED
from custody.deeds import LINK, Deed, Mention, Written, written
from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.personal import refuse
from custody.facts.base import Fact
from custody.facts.deeds import DeedDiffers, DeedEntry, DeedHolds, DeedUnknown
from custody.facts.happened import Denied, Received
from custody.handovers import word_about
from custody.ledger import MARK_BYTES
from custody.overruling import Overruled
from custody.ports import Books
from custody.sent import is_sent
from custody.symbols import spellings

MOST = 12
"""So many entries are told one by one; the rest are a number."""

SIGNS = MARK_BYTES * 8 // 5
_PAYLOAD = re.compile(f"(?<![0-9A-Za-z_]){LINK}([0-9A-Za-z]{{{SIGNS}}})(?![0-9A-Za-z_])")


def mark_in(text: str) -> str:
    """The mark in a link of a printed act, wherever it stands in the text; empty when there is none."""
    found = _PAYLOAD.search(text)
    return next((each for each in spellings(found[1]) if len(each) == SIGNS), "") if found else ""


async def check(call: Call, said: str) -> None:
    """Answer whether this paper is of these books; only a participant of its campaign learns of it."""
    async with call.read_books() as books:
        deed = await books.deed(call.person.campaign, said) if said else None
        fact = None if deed is None or deed.mark != said else await _compared(books, deed)
    if fact is None:
        await refuse(call, DeedUnknown())
        return
    async with call.open_books() as books:
        await reply(books, call, fact)


async def _compared(books: Books, deed: Deed) -> Fact:
    """Every entry as it is in the books now, and the mark over all of them made anew."""
    if deed.mentions[:1] and deed.mentions[0].stream == SEALED:
        return await _sealed(books, deed)
    sent = [each for each in deed.mentions if is_sent(each)]
    for each in sent:
        if not await books.is_kept(each):
            return DeedDiffers(deed=deed.kind, number=deed.number, at=deed.at, seq=each.seq)
    found = await _entries(books, replace(deed, mentions=deed.mentions[len(sent) :]))
    return replace(found, sent=len(sent)) if isinstance(found, DeedHolds) else found


async def _entries(books: Books, deed: Deed) -> DeedHolds | DeedDiffers:
    """The same for entries of the ledger."""
    chains: dict[str, tuple[Written, ...]] = {}
    for stream in dict.fromkeys(each.stream for each in deed.mentions):
        chains[stream] = written(await books.story(stream))
    rows = [_row(chains[each.stream], each) for each in deed.mentions]
    denied = {row.hash: row for stream in chains.values() for row in _denied(stream)}
    for row, mention in zip(rows, deed.mentions, strict=True):
        if row is None or row.hash != mention.hash:
            return DeedDiffers(deed=deed.kind, number=deed.number, at=deed.at, seq=mention.seq)
    found = [*(row for row in rows if row is not None), *_since(deed, chains)]
    return _holds(deed, [each for row in found for each in _became(deed, row, denied.get(row.hash))])


def _became(deed: Deed, row: Written, denied: Written | None) -> list[Written]:
    """The entry with whatever became of it that the paper does not say; with nothing when there is none."""
    known = [_news(deed, each) for each in (row, denied) if each is not None]
    return [each for each in known if each.overruled is not None] or known[:1]


def _news(deed: Deed, row: Written) -> Written:
    """What became of an entry, unless the paper itself says so already."""
    over = row.overruled
    says = over is not None and any(
        (each.stream, each.seq) == (row.stream, over.seq) for each in deed.mentions
    )
    return replace(row, overruled=None) if says else row


async def _sealed(books: Books, deed: Deed) -> Fact:
    """A report that rests on a checkpoint: whether the books still have it with that root."""
    (said,) = deed.mentions
    found = next((each for each in await books.checkpoints() if each.number == said.seq), None)
    if found is None or found.root != said.hash:
        return DeedDiffers(deed=deed.kind, number=deed.number, at=deed.at, seq=said.seq)
    return DeedHolds(deed=deed.kind, number=deed.number, at=deed.at, who=deed.by, count=found.size)


def _since(deed: Deed, chains: Mapping[str, Sequence[Written]]) -> Iterator[Written]:
    """A journal rests on its newest entry only: those before it that were overruled after it was printed."""
    for mention in deed.mentions if deed.kind == "journal" else ():
        for row in chains[mention.stream]:
            if row.overruled is not None and row.seq < mention.seq < row.overruled.seq:
                yield row


def _denied(rows: Sequence[Written]) -> Iterator[Written]:
    """Handovers that their givers have denied: they stand, also when put right, and one must know."""
    for number, row in enumerate(rows):
        if isinstance(row.said, Received) and row.stands:
            said = word_about(row.said, rows[number + 1 :])
            if said is not None and isinstance(said.fact, Denied):
                yield replace(row, overruled=Overruled(said.seq, Denied.kind))


def _row(rows: Sequence[Written], mention: Mention) -> Written | None:
    return next((row for row in rows if row.seq == mention.seq), None)


def _holds(deed: Deed, rows: Sequence[Written]) -> DeedHolds:
    """What was overruled comes first: it is what one must know."""
    overruled = [row for row in rows if row.overruled]
    ordered = [*overruled, *(row for row in rows if not row.overruled)]
    lines = tuple(_entry(row) for row in ordered[:MOST] if row.fact is not None)
    return DeedHolds(
        deed=deed.kind, number=deed.number, at=deed.at, who=deed.by, count=len(deed.mentions), lines=lines,
        overruled=len({(row.stream, row.seq) for row in overruled}),
    )  # fmt: skip


def _entry(row: Written) -> DeedEntry:
    packet = row.stream.partition("/")[2] if row.stream.startswith("packet:") else ""
    later = row.overruled
    return DeedEntry(
        at=row.at, what=row.fact or DeedUnknown(), who=row.content["actor"], seq=row.seq, mark=row.mark,
        code=packet, later=later.how if later else "", by_entry=later.seq if later else 0,
    )  # fmt: skip
