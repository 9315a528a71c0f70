"""Checkpoints over one log of all entries, and whose act an entry is."""

from storage.migrations.third import actors, log

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables; there is no way back but a restored backup."""
    for part in (log, actors):
        part.upgrade()
