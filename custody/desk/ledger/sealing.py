"""Sealing the ledger: entries get places in one log, the log a root, the root a signature and keepers."""

from datetime import UTC, datetime

from custody.campaign import Campaign
from custody.checkpoints import Checkpoint, Occasion, name_of_log, occasion_now
from custody.desk.ledger.keepers import Seal, tell, tell_first
from custody.merkle import Frontier, leaf_hash, unpacked
from custody.notes import Note

__all__ = ["Seal", "seal"]

PAGE = 500
"""So many entries are read or placed at once: nobody waits for the books for longer than that takes."""

LATE = 10_000
"""Ids are given before the commit: an entry may come to light so many ids late, or at the day's end."""


async def seal(tools: Seal, campaign: Campaign, now: datetime) -> Checkpoint | None:
    """Make the checkpoint that is due, if anything is new, and send it to whoever keeps it."""
    async with tools.read_books() as books:
        last, day = await books.last_checkpoint(), await books.last_checkpoint("day")
        occasion, end = occasion_now(campaign, last, day, now), await books.log_end()
    since = day if occasion == "day" else last
    if occasion is None or (end.newest == end.logged and end.size == _size(since)):
        await tell_first(tools, campaign, last, now)
        return None
    after = 0 if occasion == "day" else max(0, end.logged - LATE)
    await _place(tools, campaign, after, end.size)
    frontier, name = await _grown(tools, last)
    if frontier.size == _size(since):
        return None
    made = _checkpoint(tools, frontier, name, last, occasion, now)
    return made if await _keep(tools, campaign, made, since, last) else None


def _size(checkpoint: Checkpoint | None) -> int:
    return checkpoint.size if checkpoint else 0


async def _place(tools: Seal, campaign: Campaign, after: int, size: int) -> None:
    """Give every entry without a place the next one, page by page; leave it to whoever is at it already."""
    while True:
        async with tools.read_books() as books:
            ids = await books.unlogged(after, PAGE)
        if not ids:
            return
        async with tools.open_books() as books:
            await books.lock_campaign(campaign.id)
            if (await books.log_end()).size != size:
                return
            await books.log_entries(size, ids)
        after, size = ids[-1], size + len(ids)


async def _grown(tools: Seal, last: Checkpoint | None) -> tuple[Frontier, str]:
    """The tree's edge over all that has its place, grown from the last checkpoint's; the log's name."""
    frontier = _edge(last)
    async with tools.read_books() as books:
        first = await books.logged(0, 1)
    while True:
        async with tools.read_books() as books:
            page = await books.logged(frontier.size, PAGE)
        frontier.add(map(leaf_hash, page))
        if len(page) < PAGE:
            return frontier, name_of_log(first[0]) if first else ""


def _edge(last: Checkpoint | None) -> Frontier:
    """The edge that was put away; one that somebody has spoilt is grown anew, and `verify` tells of it."""
    if last is None:
        return Frontier()
    try:
        found = unpacked(last.size, last.frontier)
    except ValueError:
        return Frontier()
    return found if found.root.hex() == last.root else Frontier()


def _checkpoint(
    tools: Seal, frontier: Frontier, name: str, last: Checkpoint | None, occasion: Occasion, now: datetime
) -> Checkpoint:
    number = last.number + 1 if last else 1
    at = now.astimezone(UTC).replace(microsecond=0)
    said = f"{at:%Y-%m-%dT%H:%M:%SZ}"
    note = tools.sign(Note(name, frontier.size, frontier.root, number, said))
    return Checkpoint(number, frontier.size, frontier.root.hex(), at, occasion, note, frontier.packed())


async def _keep(
    tools: Seal, campaign: Campaign, made: Checkpoint, since: Checkpoint | None, last: Checkpoint | None
) -> bool:
    """Store it and tell its keepers in one transaction; False when another one was quicker."""
    async with tools.open_books() as books:
        if await books.last_checkpoint() != last:
            return False
        await books.keep_checkpoint(made)
        await tell(books, tools, campaign, made, since)
    return True
