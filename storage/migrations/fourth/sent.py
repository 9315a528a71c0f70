"""The inbox by sender: what a person has sent is found without reading everybody's, phone by phone."""

from alembic import op

from storage.migrations.first.columns import big, points, primary


def upgrade() -> None:
    """Make the index, and the table of phones that speak for others by now, or have joined anew."""
    op.create_index("ix_inbox_sender", "inbox", ["sender", "received_at"])
    op.create_table(
        "former_phones",
        big("chat"), big("person"), big("joined_at"), big("left_at"),
        primary("former_phones", "chat", "joined_at"), points("former_phones", "person", "people"),
    )  # fmt: skip
    op.create_index("ix_former_phones_person", "former_phones", ["person"])
