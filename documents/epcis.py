"""An EPCIS 2.0 document (JSON-LD) in pieces, so that a large campaign needs no memory."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from documents.epcis_events import Event
from documents.epcis_names import TERMS, urn

CONTEXT = ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", {"vpr": TERMS}]
LOCATION, PARTY_NAME = "urn:epcglobal:epcis:vtype:BusinessLocation", "urn:epcglobal:cbv:mda#name"
TAIL = b"\n]}}\n"

Place = tuple[str, str, str]
"""A school as its campaign's key, its code and its name."""


def head(at: datetime, places: Sequence[Place]) -> bytes:
    """Everything before the first event; the schools are told by name there."""
    document: dict[str, Any] = {
        "@context": CONTEXT,
        "type": "EPCISDocument",
        "schemaVersion": "2.0",
        "creationDate": at.isoformat(),
    }
    if places:
        told = {"type": LOCATION, "vocabularyElementList": [_place(*each) for each in places]}
        document["epcisHeader"] = {"epcisMasterData": {"vocabularyList": [told]}}
    return _bytes(document)[:-1] + b', "epcisBody": {"eventList": [\n'


def piece(events: Sequence[Event], *, is_first: bool) -> bytes:
    """Some events, one a line; those after the first ones are parted from them."""
    return (b"" if is_first else b",\n") + b",\n".join(map(_bytes, events)) if events else b""


def _place(campaign: str, code: str, name: str) -> Event:
    return {"id": urn("place", campaign, code), "attributes": [{"id": PARTY_NAME, "attribute": name}]}


def _bytes(said: dict[str, Any]) -> bytes:
    return json.dumps(said, ensure_ascii=False).encode("utf-8", "replace")
