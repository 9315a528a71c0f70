"""Times as the books keep them: whole microseconds of UTC since 1970; JSON as one line of text."""

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson

from custody import ledger

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

ZEROS, POWER, SMALL = "0.0000", "e-", re.compile(r"\de-\d")
"""How a fraction below 0.0001 may look here, which Python writes otherwise: 0.00001 is its 1e-05."""


def micros(at: datetime) -> int:
    """Microseconds since 1970; TypeError for a time without an offset."""
    return (at - EPOCH) // MICROSECOND


def micros_or_none(at: datetime | None) -> int | None:
    """The same, where there may be no time."""
    return None if at is None else micros(at)


def moment(kept: int) -> datetime:
    """The time in UTC that was kept as microseconds."""
    return EPOCH + kept * MICROSECOND


def moment_or_none(kept: int | None) -> datetime | None:
    """The same, where there may be no time."""
    return None if kept is None else moment(kept)


def parsed(text: str) -> Any:  # noqa: ANN401 - any JSON
    """What JSON says; half a surrogate pair or a boundless number keeps nothing from us. ValueError."""
    try:
        return orjson.loads(text)
    except ValueError:
        return json.loads(text)


def sorted_line(plain: Any) -> str:  # noqa: ANN401 - any JSON
    """What `custody.ledger.SORTED` makes of it, in a tenth of the time; of a number that is none, null."""
    try:
        said = orjson.dumps(plain, option=orjson.OPT_SORT_KEYS).decode()
    except TypeError:  # a number longer than 64 bits, half a surrogate pair, or too deep for it
        return ledger.SORTED.encode(plain)
    if ZEROS in said or (POWER in said and SMALL.search(said)):
        return ledger.SORTED.encode(plain)
    return said


def line(plain: Any) -> str:  # noqa: ANN401 - any JSON
    """Plain data as one line of JSON, with its letters as they are."""
    try:
        return orjson.dumps(plain).decode()
    except TypeError:  # a number longer than 64 bits, or half a surrogate pair
        return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
