"""The day of a work in a college: its rooms as they were reported, and the codes that were handed out."""

from alembic import op

from storage.migrations.first.columns import NEVER_TWICE, big, key, points, primary, text, unique


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "room_reports",
        big("sitting"), text("rooms"), text("variants", ""), text("teaches", "[]"), big("at"),
        primary("room_reports", "sitting"), points("room_reports", "sitting", "sittings"),
    )  # fmt: skip
    op.create_table(
        "code_ranges",
        key(), big("campaign"), text("organisation"), text("course", ""), text("first"), text("last"),
        big("at"),
        primary("code_ranges", "id"), points("code_ranges", "campaign", "campaigns"),
        unique("code_ranges", "campaign", "organisation", "course", "first"),
        **NEVER_TWICE,
    )  # fmt: skip
