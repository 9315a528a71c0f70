"""What was tried and does not exist: kept for a day, so that a restart does not forget who guesses."""

from alembic import op

from storage.migrations.first.columns import NEVER_TWICE, big, key, one_of, primary, text


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "guesses",
        key(), big("chat"), text("kind"), big("at"),
        primary("guesses", "id"), one_of("guesses", "kind", "code", "link", "old-link"), **NEVER_TWICE,
    )  # fmt: skip
    op.create_index("ix_guesses_chat", "guesses", ["chat", "kind", "at"])
    op.create_index("ix_guesses_at", "guesses", ["at"])
    op.create_table("guess_alarms", big("about"), big("at"), primary("guess_alarms", "about"))
