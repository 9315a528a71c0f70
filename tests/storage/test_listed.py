"""What lists and counts ask of an entry is compared with the entry itself, wherever the ledger is read."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta, timezone

import pytest

from custody.ledger import Break, first_break
from storage.database import Database
from tests.storage.district import AT, record
from tests.storage.test_ledger import all_entries, outside, unguarded

MORE = f'N-07","body":{{"n":1}},"happened_at":"{AT.isoformat()}","kind":"received'
"""So much of the entry's own bytes, quotes and all, that the entry begins with it."""
SHOWN_OTHERWISE = {
    "accepted": ["accepted = 0", "accepted = 2"],
    "actor": ["actor = 'E-12'", "actor = ''", f"actor = '{MORE}'"],
    "kind": ["kind = 'packed'"],
    "recorded": ["recorded_at = recorded_at + 1", "recorded_at = 0"],
}


def cases() -> Iterator[tuple[str, str]]:
    for what, changes in SHOWN_OTHERWISE.items():
        yield from ((what, change) for change in changes)


@pytest.mark.parametrize(("what", "change"), list(cases()))
async def test_a_column_that_contradicts_its_entry_is_named(
    database: Database, url: str, what: str, change: str
) -> None:
    async with database.open() as books:
        for number in range(3):
            await books.write(record("packet:1", number))
    off, on = unguarded(url)
    outside(url, *off, f"UPDATE ledger SET {change} WHERE seq = 2", *on)  # noqa: S608 - our own words
    assert first_break(await all_entries(database)) == Break("packet:1", 2, what)


async def test_whatever_an_entry_holds_its_own_columns_agree(database: Database) -> None:
    """Quotes, marks and other zones of time are written otherwise in the bytes than in the columns."""
    plain = record("person:1")
    odd = (
        replace(plain, actor='К-01 "\\\u2028\t'), replace(plain, kind='a "kind"'),
        replace(plain, accepted=False, body={"kind": "x", "fact": {"kind": "y", "prev": "z"}}),
        replace(plain, recorded_at=AT + timedelta(microseconds=7)),
        replace(plain, recorded_at=AT.astimezone(timezone(timedelta(hours=8)))),
        replace(plain, recorded_at=AT - timedelta(days=40_000, microseconds=1)),
    )  # fmt: skip
    async with database.open() as books:
        for each in odd:
            await books.write(each)
    assert first_break(await all_entries(database)) is None
