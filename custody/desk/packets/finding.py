"""Labels that were scanned, photographed or typed, found among the campaign's packets."""

from collections.abc import Sequence

from custody.codes import Scan
from custody.desk.call import Call
from custody.desk.packets.guesses import is_miss, tries_for
from custody.desk.papers.labels import dead_label, off_the_plan
from custody.facts.base import Refusal
from custody.facts.guessing import TriedTooOften
from custody.facts.unreadable import Misread, UnknownCode
from custody.ports import Books

QUOTED = 60
"""So much of a torn link is kept for the answer and the ledger."""


async def find(
    books: Books, call: Call, scans: Sequence[Scan]
) -> tuple[tuple[int, ...], tuple[Refusal, ...]]:
    """The packets that are meant, without repeats, and what could not be found."""
    ids: dict[int, None] = {}
    refused: list[Refusal] = []
    left = await tries_for(books, call, scans)
    for each in scans:
        if each.kind == "code" and left <= 0:
            refused += [] if TriedTooOften() in refused else [TriedTooOften()]
        elif (found := await _lookup(books, call, each)) is not None:
            ids[found] = None
        else:
            refused.append(await _dead(books, call, each) or _unknown(each))
            left -= is_miss(refused[-1])
    return tuple(ids), tuple(refused)


async def _dead(books: Books, call: Call, each: Scan) -> Refusal | None:
    """What a label that once was good says to those who may know."""
    return await dead_label(books, call, each) or await off_the_plan(books, call, each)


def _unknown(each: Scan) -> Refusal:
    raw = each.raw[:QUOTED]
    return (
        Misread(text=raw) if each.kind == "misread" else UnknownCode(code=raw if each.kind == "code" else "")
    )


async def _lookup(books: Books, call: Call, each: Scan) -> int | None:
    if each.kind == "misread":
        return None
    for reading in each.readings:
        found = await books.find_packet(call.person.campaign, each.kind, reading)
        if found is not None:
            return found
    return None
