"""What the department has approved, and how the lists stood when they were last looked at."""

from alembic import op

from storage.migrations.first.columns import big, points, primary, text


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "approved_lists",
        big("campaign"), text("part"), big("number"), text("sha256"), text("rows"),
        text("order_number"), text("ordered"), text("who"), big("at"),
        primary("approved_lists", "campaign", "part", "number"),
        points("approved_lists", "campaign", "campaigns"),
    )  # fmt: skip
    op.create_table(
        "list_marks",
        big("campaign"), text("part"), text("sha256"), big("count"), big("changes"), big("since"),
        text("told", ""), big("told_at", null=True), text("declined", ""), text("reason", ""),
        primary("list_marks", "campaign", "part"), points("list_marks", "campaign", "campaigns"),
    )  # fmt: skip
    # How far in the ledger the lists were looked at, and how many entries after that could have changed one:
    # entries are never changed, but one with a lower number may be committed later.
    op.create_table(
        "lists_watched",
        big("campaign"), big("entry"), big("changes"),
        primary("lists_watched", "campaign"), points("lists_watched", "campaign", "campaigns"),
    )  # fmt: skip
