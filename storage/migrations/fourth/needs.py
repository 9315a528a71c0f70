"""What needs the coordinator now: indexes for its questions, and when somebody was last reminded by hand."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import big, primary, text


def upgrade() -> None:
    """Make the table and the indexes."""
    op.create_table("prompts", text("subject"), big("at"), primary("prompts", "subject"))
    _index("packets", "late", "finished = 0", "campaign", "due")
    _index("sittings", "awaited", "uploaded_at IS NULL", "campaign", "upload_due")
    _index("due", "silence", "kind = 'silence' AND state = 'open'", "at")
    _index("devices", "blocked", "blocked_at IS NOT NULL", "person")
    op.create_index("ix_sittings_of_day", "sittings", ["campaign", "day"])


def _index(table: str, name: str, only: str, *columns: str) -> None:
    where = sa.text(only)
    op.create_index(f"ix_{table}_{name}", table, list(columns), sqlite_where=where, postgresql_where=where)
