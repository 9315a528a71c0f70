"""A packet's chain, the EPCIS events that it becomes, and the document around them."""

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

import pytest

from custody.facts.base import Fact, encode
from custody.facts.happened import Packed, Received
from custody.facts.names import PacketName, Who
from custody.ledger import Entry, Record, chain
from custody.roles import Role
from documents.epcis import TAIL, head, piece
from documents.epcis_names import Traced
from documents.epcis_tracer import Tracer
from tests.documents.epcis_check import (
    Document,
    passes_gs1,
    passes_ours,
)

AT = datetime.fromisoformat("2024-04-16T12:40:00+08:00")
LATER = datetime.fromisoformat("2024-04-16T12:41:30.250000+08:00")
TRACED = Traced("впр-2024", "K7M29Q", "УЛК", "МОУ «Ульканская СОШ № 2»", "физика", "8", "2024-04-16", 1, 2)
NAME = PacketName("K7M29Q", "МОУ «Ульканская СОШ № 2»", "физика", "8")
SCHOOL = Who(1, "Ш-01", Role.SCHOOL)
OBSERVER = Who(2, "Н-01", Role.OBSERVER)
EXPERT = Who(3, "Э-01", Role.EXPERT)
CHECKERS = [pytest.param(passes_ours, id="ours"), pytest.param(passes_gs1, id="gs1")]
Checker = Callable[[Document], bool]


def entries(*facts: Fact, accepted: bool = True) -> Iterator[Entry]:
    """A packet's chain."""
    last = None
    for fact in facts:
        record = Record(
            "packet:1/K7M29Q", fact.kind, accepted, "Ш-01", "school", AT, LATER, "telegram", "link", 7,
            {"fact": encode(fact)},
        )  # fmt: skip
        last = chain(record, last)
        yield last


def events(*facts: Fact, accepted: bool = True) -> list[dict[str, Any]]:
    tracer = Tracer()
    found = entries(*facts, accepted=accepted)
    return [event for entry in found for event in tracer.events(TRACED, entry, entry.content)]


def document(*facts: Fact) -> Document:
    found = events(*facts)
    places = [("впр-2024", "УЛК", "МОУ «Ульканская СОШ № 2»")]
    made = head(LATER, places) + piece(found[:1], is_first=True) + piece(found[1:], is_first=False) + TAIL
    whole: Document = json.loads(made)
    return whole


PACKED = Packed(packet=NAME, at=AT, step="packed", listed=9, wrote=8, by=SCHOOL, seal="0417")
TAKEN = Received(packet=NAME, at=AT, step="to-observer", taker=OBSERVER, giver=SCHOOL, broken=True)
COORDINATOR = Who(4, "К-01", Role.COORDINATOR)
