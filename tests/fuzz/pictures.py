"""The files that phones send: labels, evidence, workbooks, and what only looks like one."""

import io
from collections.abc import Sequence
from random import Random

from custody.plan import Plan
from documents.example_plan import district_plan
from documents.labels import photo_of
from documents.plan_writer import write_plan
from storage.labels import PacketLabel
from tests.fuzz.tables import TABLES, mangled
from tests.stories.clock import MORNING
from tests.stories.phone import paper
from tests.stories.pictures import HEIC, PDF, archive, bomb, of_a_cat

TABLE = "table-"
"""How the names of tables begin."""

MANGLED = 6
"""So many of each kind have faults."""


def pictures(labels: Sequence[PacketLabel], plan: Plan, chance: Random) -> dict[str, bytes]:
    """By the names that Telegram would give them."""
    book = io.BytesIO()
    write_plan(district_plan(MORNING.date()), book)
    one, four = photo_of([paper(labels[0])]), photo_of([paper(each) for each in labels[:4]])
    good = {"one": one, "four": four, "cat": of_a_cat(), "book": book.getvalue()}
    bad = {"heic": HEIC, "pdf": PDF, "archive": archive(), "bomb": bomb(), "empty": b"", "text": b"x" * 999}
    torn = {f"{name}-{number}": _torn(good[name], chance) for name in ("one", "book") for number in range(8)}
    return {**good, **bad, **torn, **tables(plan, chance)}


def tables(plan: Plan, chance: Random) -> dict[str, bytes]:
    """Of each kind: well made, with faults, and torn."""
    found: dict[str, bytes] = {}
    for kind, make in TABLES.items():
        found |= {f"{TABLE}{kind}-{number}": make(plan, chance) for number in range(3)}
        found |= {f"{TABLE}{kind}-bad-{n}": mangled(make(plan, chance), chance) for n in range(MANGLED)}
        found[f"{TABLE}{kind}-torn"] = _torn(make(plan, chance), chance)
    return found


def _torn(whole: bytes, chance: Random) -> bytes:
    """Some bytes are others, and perhaps the end is missing."""
    torn = bytearray(whole)
    for _ in range(chance.choice((1, 10, 100))):
        torn[chance.randrange(len(torn))] = chance.randrange(256)
    return bytes(torn[: chance.choice((len(torn), chance.randrange(len(torn))))])
