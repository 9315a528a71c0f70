"""A ledger of an earlier version learns whose acts its entries are, and stays closed."""

import pytest
import sqlalchemy as sa
from alembic import command

from storage import migrations
from storage.address import parse
from storage.migrations import migrate
from tests.storage.test_migrations import BOTH

OLD = """INSERT INTO ledger (stream, seq, prev, data, hash, accepted, kind, recorded_at)
VALUES (:stream, 1, '', :data, '', 1, 'received', 0)"""
ENTRIES = {
    "packet:1": '{"actor":"Н-07","seq":1}'.encode(),
    "packet:2": b"spoilt",
    "packet:3": b'{"actor":""}',
}


def _until(url: str, version: str) -> sa.Engine:
    engine = sa.create_engine(parse(url).for_migrations)
    with engine.connect() as connection:
        command.upgrade(migrations._config(connection), version)
        connection.commit()
    return engine


@BOTH
def test_old_entries_get_their_actors_and_stay_as_they_are(empty_url: str) -> None:
    engine = _until(empty_url, "0002")
    with engine.begin() as connection:
        for stream, data in ENTRIES.items():
            connection.execute(sa.text(OLD), {"stream": stream, "data": data})
    migrate(empty_url)
    with engine.begin() as connection:
        found = connection.execute(sa.text("SELECT actor, data FROM ledger ORDER BY id")).all()
        assert [(actor, bytes(data)) for actor, data in found] == list(
            zip(("Н-07", "", ""), ENTRIES.values(), strict=True)
        )
    for change in ("UPDATE ledger SET kind = 'x'", "DELETE FROM ledger"):
        with pytest.raises(sa.exc.DBAPIError, match="append-only"), engine.begin() as connection:
            connection.execute(sa.text(change))
    engine.dispose()
