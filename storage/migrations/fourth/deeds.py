"""Printed acts: what a QR on paper leads to."""

from alembic import op

from storage.migrations.first.columns import big, key, points, primary, text, unique


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "deeds",
        key(), big("campaign"), text("kind"), text("number"), text("mark"), big("at"), text("callsign", ""),
        text("mentions"),
        primary("deeds", "id"), unique("deeds", "campaign", "mark"), points("deeds", "campaign", "campaigns"),
    )  # fmt: skip
