"""The first books: people, packets, ledger and post."""

from storage.migrations.first import ledger, packets, people, post, views

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table; there is no way back but a restored backup."""
    for part in (people, packets, post, ledger, views):
        part.upgrade()
