"""Groups where the board may be asked for: a number and a kind, no title."""

from alembic import op

from storage.migrations.first.columns import big, one_of, points, primary, text


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "groups_allowed",
        big("chat"), big("campaign"), text("kind"), big("at"),
        primary("groups_allowed", "chat"), points("groups_allowed", "campaign", "campaigns"),
        one_of("groups_allowed", "kind", "group", "supergroup"),
    )  # fmt: skip
