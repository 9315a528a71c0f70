"""At which hours who wants a digest, and which hours were told of, with the numbers that were told."""

from alembic import op

from storage.migrations.first.columns import big, points, primary, text


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "digests",
        big("person"), text("hours"), big("since"),
        primary("digests", "person"), points("digests", "person", "people"),
    )  # fmt: skip
    op.create_table(
        "digest_slots",
        text("reader"), big("slot"), big("sent_at"), text("numbers"),
        primary("digest_slots", "reader", "slot"),
    )  # fmt: skip
