"""Reminders, incidents and their evidence, and people who come and go."""

from storage.migrations.second import due, people, trouble

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables; there is no way back but a restored backup."""
    for part in (due, trouble, people):
        part.upgrade()
