"""The one log over all entries, its checkpoints, and triggers that let nobody change either."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import big, one_of, points, primary, text, unique

SQLITE = (
    """CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table}
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END""",
    """CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table}
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END""",
    # As in the ledger: INSERT OR REPLACE passes the one above unless recursive_triggers is on.
    """CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table}
    WHEN EXISTS (SELECT 1 FROM {table} WHERE {same})
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END""",
)
POSTGRES = (
    """CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE ON {table}
    FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only()""",
    """CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table}
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only()""",
)


def upgrade() -> None:
    """Make both tables and their guards."""
    op.create_table(
        "ledger_log",
        big("position"), big("entry"),
        primary("ledger_log", "position"), unique("ledger_log", "entry"),
        points("ledger_log", "entry", "ledger"),
    )  # fmt: skip
    op.create_table(
        "checkpoints",
        big("number"), big("size"), text("root"), big("at"), text("occasion"), text("note"), text("frontier"),
        primary("checkpoints", "number"), one_of("checkpoints", "occasion", "hour", "day"),
        sa.CheckConstraint("LENGTH(root) = 64", name="ck_checkpoints_root"),
    )  # fmt: skip
    op.create_index("ix_checkpoints_occasion", "checkpoints", ["occasion", "number"])
    _guard("ledger_log", "position = NEW.position OR entry = NEW.entry")
    _guard("checkpoints", "number = NEW.number")


def _guard(table: str, same: str) -> None:
    for trigger in SQLITE if op.get_bind().dialect.name == "sqlite" else POSTGRES:
        op.execute(trigger.format(table=table, same=same))
