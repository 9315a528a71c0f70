"""Whose act an entry is, as a column that can be asked for: people read their own receipts."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import BYTES, text
from storage.migrations.first.ledger import SQLITE

PAGE = 1000
LEDGER = sa.table("ledger", sa.column("id"), sa.column("data", BYTES), sa.column("actor"))
FILL = LEDGER.update().where(LEDGER.c.id == sa.bindparam("entry")).values(actor=sa.bindparam("who"))


def upgrade() -> None:
    """Add the column and fill it from what the entries say; the bytes that were hashed stay as they are."""
    op.add_column("ledger", text("actor", ""))
    with _unguarded():
        _fill()
    op.create_index("ix_ledger_actor", "ledger", ["actor", "id"])


@contextmanager
def _unguarded() -> Iterator[None]:
    """The trigger that refuses updates stands aside; all of this is one transaction."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER ledger_no_update")
        yield
        op.execute(SQLITE[0])
    else:
        op.execute("ALTER TABLE ledger DISABLE TRIGGER ledger_no_change")
        yield
        op.execute("ALTER TABLE ledger ENABLE TRIGGER ledger_no_change")


def _fill() -> None:
    books, last = op.get_bind(), 0
    page = sa.select(LEDGER.c.id, LEDGER.c.data).order_by(LEDGER.c.id).limit(PAGE)
    while rows := books.execute(page.where(LEDGER.c.id > last)).all():
        books.execute(FILL, [{"entry": row.id, "who": _actor(row.data)} for row in rows])
        last = rows[-1].id


def _actor(data: bytes | str) -> str:
    """The call-sign in the entry's bytes; nobody's where somebody has spoilt them."""
    try:
        return str(json.loads(data)["actor"])
    except (ValueError, LookupError, TypeError):
        return ""
