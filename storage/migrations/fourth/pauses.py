"""How long Telegram itself has asked a letter to wait."""

from alembic import op

from storage.migrations.first.columns import big


def upgrade() -> None:
    """Add the column, in microseconds."""
    op.add_column("outbox", big("asked", 0))
