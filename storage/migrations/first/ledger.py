"""The ledger, and the triggers that let nobody change what is written in it."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import BYTES, big, flag, key, primary, text, unique

SQLITE = (
    """CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END""",
    """CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END""",
    # INSERT OR REPLACE passes the trigger above unless recursive_triggers is on; this one needs nothing.
    """CREATE TRIGGER ledger_no_replace BEFORE INSERT ON ledger
    WHEN EXISTS (SELECT 1 FROM ledger WHERE stream = NEW.stream AND seq = NEW.seq)
      OR EXISTS (SELECT 1 FROM ledger WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END""",
)
POSTGRES = (
    """CREATE FUNCTION ledger_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN
      RAISE EXCEPTION 'the ledger is append-only' USING ERRCODE = 'integrity_constraint_violation';
    END $$""",
    """CREATE TRIGGER ledger_no_change BEFORE UPDATE OR DELETE ON ledger
    FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only()""",
    """CREATE TRIGGER ledger_no_truncate BEFORE TRUNCATE ON ledger
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only()""",
)


def upgrade() -> None:
    """Make the table and its guards."""
    op.create_table(
        "ledger",
        key(), text("stream"), big("seq"), text("prev"), sa.Column("data", BYTES, nullable=False),
        text("hash"), flag("accepted"), text("kind"), big("recorded_at"),
        primary("ledger", "id"), unique("ledger", "stream", "seq"),
    )  # fmt: skip
    op.create_index("ix_ledger_kind", "ledger", ["kind", "recorded_at"])
    for guard in SQLITE if op.get_bind().dialect.name == "sqlite" else POSTGRES:
        op.execute(guard)
