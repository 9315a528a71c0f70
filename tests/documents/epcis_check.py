"""Two ways to look at an EPCIS document: GS1's own schema, where it is at hand, and what we know ourselves.

GS1's schema is not ours to keep here.  It is looked for where EPCIS_SCHEMA says, and beside this repository.
"""

import json
import os
import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from jsonschema import Draft7Validator, FormatChecker

NAME = "EPCIS-JSON-Schema.json"
BESIDE = Path(__file__).resolve().parents[3] / "shared" / "epcis" / NAME
MISSING = (
    f"GS1's schema is not at hand, so nothing here was checked against it: put {NAME} from "
    "https://github.com/gs1/EPCIS somewhere and say where with EPCIS_SCHEMA=FILE"
)
Document = dict[str, Any]

_URI = re.compile(
    r"[A-Za-z][A-Za-z0-9+.-]*:"
    r"(?://(?:[\w.~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*(?:/(?:[\w.~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*)*"
    r"|(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})+)"
    r"(?:[?](?:[\w.~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?"
    r"(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?",
    re.ASCII,
)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")
_OFFSET = re.compile(r"[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00)")


def is_uri(said: object) -> bool:
    """Whether it is a URI with a scheme (RFC 3986, 3); without this any word passes for one."""
    return not isinstance(said, str) or _URI.fullmatch(said) is not None


def is_moment(said: object) -> bool:
    """Whether it is a date with a time and an offset (RFC 3339)."""
    if not isinstance(said, str):
        return True
    try:
        return _MOMENT.fullmatch(said) is not None and datetime.fromisoformat(said) is not None
    except ValueError:
        return False


@cache
def gs1() -> Draft7Validator:
    """GS1's schema with its formats switched on; the test is skipped aloud where the schema is missing."""
    file = Path(os.environ.get("EPCIS_SCHEMA") or BESIDE)
    if not file.exists():
        pytest.skip(MISSING)
    formats = FormatChecker(formats=())
    formats.checks("uri")(is_uri)
    formats.checks("date-time")(is_moment)
    return Draft7Validator(json.loads(file.read_text("utf-8")), format_checker=formats)


def gs1_without_formats() -> Draft7Validator:
    """The same as it comes out of the box."""
    return Draft7Validator(gs1().schema)


def passes_gs1(document: Document) -> bool:
    """Whether GS1's schema finds nothing."""
    try:
        gs1().validate(document)
    except jsonschema.ValidationError:
        return False
    return True


BIZ_STEPS = {
    "packing", "receiving", "accepting", "staging_outbound", "shipping", "void_shipping", "holding",
    "stock_taking", "inspecting", "repackaging", "encoding", "unpacking",
}  # fmt: skip
DISPOSITIONS = {
    "container_closed", "container_open", "in_progress", "in_transit", "completeness_verified",
    "mismatch_quantity", "encoded", "damaged", "non_conformant",
}  # fmt: skip
"""The words of CBV 2.0 that we use."""

KNOWN = {
    "type", "eventID", "eventTime", "eventTimeZoneOffset", "recordTime", "epcList", "action", "bizStep",
    "disposition", "persistentDisposition", "readPoint", "bizLocation", "sourceList", "destinationList",
    "ilmd", "errorDeclaration",
}  # fmt: skip


def passes_ours(document: Document) -> bool:
    """Whether our own look finds nothing."""
    return not list(flaws(document))


def flaws(document: Document) -> Iterator[str]:
    """What we can see to be wrong without GS1's schema."""
    if document.get("type") != "EPCISDocument" or document.get("schemaVersion") != "2.0":
        yield "no EPCIS 2.0 document"
    if not is_moment(document.get("creationDate", "")):
        yield "creationDate"
    if "@context" not in document or not all(map(_is_context, document["@context"])):
        yield "@context"
    for event in document.get("epcisBody", {}).get("eventList", [{}]):
        yield from _flaws_of(event)


def _is_context(said: object) -> bool:
    return isinstance(said, dict) or is_uri(said)


def _flaws_of(event: Document) -> Iterator[str]:
    yield from (name for name in event if name not in KNOWN and not is_uri(name))
    yield from (name for name in ("eventTime", "recordTime") if not is_moment(event.get(name, "")))
    if event.get("type") != "ObjectEvent" or event.get("action") not in ("ADD", "OBSERVE", "DELETE"):
        yield "type or action"
    if event.get("bizStep") not in BIZ_STEPS or event.get("disposition") not in DISPOSITIONS:
        yield "bizStep or disposition"
    if not _OFFSET.fullmatch(event.get("eventTimeZoneOffset", "")):
        yield "eventTimeZoneOffset"
    yield from (uri for uri in _uris(event) if not is_uri(uri))
    if "ilmd" in event and event.get("action") != "ADD":
        yield "ilmd"


def _uris(event: Document) -> Iterator[str]:
    yield from (event.get("eventID", "?"), *event.get("epcList", ["?"]))
    yield from (event[name]["id"] for name in ("readPoint", "bizLocation") if name in event)
    yield from (each["source"] for each in event.get("sourceList", []))
    yield from (each["destination"] for each in event.get("destinationList", []))
