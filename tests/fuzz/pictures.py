"""The files that phones send: labels, evidence, workbooks, and what only looks like one."""

import io
from collections.abc import Sequence
from random import Random

from documents.example_plan import district_plan
from documents.labels import photo_of
from documents.plan_writer import write_plan
from storage.labels import PacketLabel
from tests.stories.clock import MORNING
from tests.stories.phone import paper
from tests.stories.pictures import HEIC, PDF, archive, bomb, of_a_cat


def pictures(labels: Sequence[PacketLabel], chance: Random) -> dict[str, bytes]:
    """By the names that Telegram would give them."""
    book = io.BytesIO()
    write_plan(district_plan(MORNING.date()), book)
    one, four = photo_of([paper(labels[0])]), photo_of([paper(each) for each in labels[:4]])
    good = {"one": one, "four": four, "cat": of_a_cat(), "book": book.getvalue()}
    bad = {"heic": HEIC, "pdf": PDF, "archive": archive(), "bomb": bomb(), "empty": b"", "text": b"x" * 999}
    torn = {f"{name}-{number}": _torn(good[name], chance) for name in ("one", "book") for number in range(8)}
    return {**good, **bad, **torn}


def _torn(whole: bytes, chance: Random) -> bytes:
    """Some bytes are others, and perhaps the end is missing."""
    torn = bytearray(whole)
    for _ in range(chance.choice((1, 10, 100))):
        torn[chance.randrange(len(torn))] = chance.randrange(256)
    return bytes(torn[: chance.choice((len(torn), chance.randrange(len(torn))))])
