"""Groups that may ask for the board, and one index of all that it counts by: packets are never opened."""

from alembic import op

from storage.migrations.fourth import groups

COUNTED = (
    "campaign", "step", "organisation", "subject", "grade", "finished", "due", "unconfirmed", "incidents",
    "code", "aside",
)  # fmt: skip

NEEDLESS = ("step", "organisation", "subject")
"""Each of these would tempt SQLite to read every packet whole for its order."""


def upgrade() -> None:
    """Make the index, and drop those that it replaces."""
    groups.upgrade()
    for column in NEEDLESS:
        op.drop_index(f"ix_packets_{column}", "packets")
    op.create_index("ix_packets_board", "packets", list(COUNTED))
