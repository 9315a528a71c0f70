"""The inbox by sender: what a person has sent is found without reading everybody's."""

from alembic import op


def upgrade() -> None:
    """Make the index."""
    op.create_index("ix_inbox_sender", "inbox", ["sender", "received_at"])
