"""Messages to many: what was told to whom, and who has read it."""

from alembic import op

from storage.migrations.first.columns import NEVER_TWICE, big, flag, key, one_of, points, primary, text


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "tells",
        key(), big("campaign"), big("sender"), big("chat"), text("audience"), text("words"),
        text("state", "draft"), big("at"), big("board", null=True), flag("changed"),
        big("number", null=True),
        primary("tells", "id"), points("tells", "campaign", "campaigns"), points("tells", "sender", "people"),
        one_of("tells", "state", "draft", "sent", "dropped"), **NEVER_TWICE,
    )  # fmt: skip
    op.create_table(
        "tellings",
        big("tell"), big("person"), big("read_at", null=True),
        primary("tellings", "tell", "person"), points("tellings", "tell", "tells"),
        points("tellings", "person", "people"),
    )  # fmt: skip
    op.create_index("ix_tellings_person", "tellings", ["person"])
