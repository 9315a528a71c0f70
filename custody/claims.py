"""What an entry says of itself by its bytes, beside what the books' columns say of it."""

import json
import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

Claim = tuple[object, object, object, object, object]
"""Chain, number and previous hash that an entry claims, its kind, and when it was recorded."""
Listed = tuple[object, object, object, object]
"""What lists and counts ask of an entry in columns: accepted, actor, kind, recorded (in microseconds)."""

KIND = b',"kind":"'
TAIL = re.compile(
    r',"kind":"([^"\\]*)","prev":"(.{64})","recorded_at":"([^"\\]*)","role":"[^"\\]*","seq":([1-9][0-9]{0,17})'
    r',"stream":"([^"\\]*)","time_source":"[^"\\]*","update":(?:-?[0-9]+|null),"v":1,"via":"[^"\\]*"}\Z',
    re.ASCII,
)
"""How canonical bytes end, their names being sorted: read off ten times as fast as the whole is parsed."""
NAMES = ("stream", "seq", "prev", "kind", "recorded_at")

FLAGS: dict[object, str] = {0: "false", 1: "true"}
AS_THEY_ARE = re.compile(r'[^"\\\x00-\x1f\ud800-\udfff]*')
"""Signs that JSON writes as they are: a quote among them would let a column say more than an actor."""
EPOCH, MICROSECOND = datetime(1970, 1, 1, tzinfo=UTC), timedelta(microseconds=1)


def claimed(data: bytes) -> Claim | None:
    """What the bytes of an entry say; None when they are no entry of ours."""
    if said := TAIL.match(data[max(data.rfind(KIND), 0) :].decode(errors="surrogateescape")):
        kind, prev, recorded, seq, stream = said.groups()
        return stream, int(seq), prev, kind, recorded
    try:
        stream, seq, prev, kind, recorded = map(json.loads(data).__getitem__, NAMES)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None
    return stream, seq, prev, kind, recorded


def mislisted(data: bytes, claim: Claim, listed: Listed) -> str | None:
    """Which column does not say what the entry says: accepted, actor, kind, recorded; None when all do."""
    accepted, actor, kind, recorded = listed
    head = _head(accepted, actor)
    if head is None or not data.startswith(head):
        content = _content(data)
        if json.dumps(content.get("accepted")) != FLAGS.get(accepted):
            return "accepted"
        if content.get("actor") != actor:
            return "actor"
    if claim[3] != kind:
        return "kind"
    return None if micros(claim[4]) == recorded else "recorded"


@lru_cache(maxsize=4096)
def _head(accepted: object, actor: object) -> bytes | None:
    """How an entry of these columns begins; None where that is to be read and not only looked at."""
    if not (isinstance(actor, str) and AS_THEY_ARE.fullmatch(actor)):
        return None
    return f'{{"accepted":{FLAGS.get(accepted)},"actor":"{actor}",'.encode()


def _content(data: bytes) -> dict[str, Any]:
    try:
        content = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}


def micros(said: object) -> int | None:
    """A time in ISO 8601 as microseconds since 1970; None when it is none."""
    try:
        return (datetime.fromisoformat(str(said)) - EPOCH) // MICROSECOND
    except (ValueError, TypeError):
        return None
