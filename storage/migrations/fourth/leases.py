"""Who works on which chat, and whose turn a task is, where several bots share the books."""

from alembic import op

from storage.migrations.first.columns import big, primary, text


def upgrade() -> None:
    """Make the tables; `until` is in microseconds by the database's own clock."""
    op.create_table(
        "leases",
        big("bot_id"), big("chat"), text("holder"), big("until"), primary("leases", "bot_id", "chat"),
    )  # fmt: skip
    op.create_table("turns", text("name"), text("holder"), big("until"), primary("turns", "name"))
