"""How many a room holds, and how many works an expert checks a day, by the campaign's own word."""

from alembic import op

from storage.migrations.first.columns import big


def upgrade() -> None:
    """Add the columns."""
    for column in (big("room_seats", 25), big("works_a_day", 40)):
        op.add_column("campaigns", column)
