"""What is due, of packets, sittings and people; whom to remind; the campaign's calendar and its hours."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import big, one_of, points, primary, text

CARRIED = """
INSERT INTO due_of_subjects (subject, kind, step, at, next_at, state)
SELECT 'p' || packet, kind, step, at, at, CASE state WHEN 'open' THEN 'open' ELSE 'done' END FROM due
"""


def upgrade() -> None:
    """Make the tables, and carry over what is due already."""
    _due()
    op.create_table(
        "nudges",
        big("person"), text("what"), text("subject"),
        primary("nudges", "person", "what", "subject"), points("nudges", "person", "people"),
    )  # fmt: skip
    for column in (
        text("remind_hours", "24 3"), text("morning", "07:30"), text("evening", "19:00"), text("quiet", ""),
        big("silent_hours", 6), text("exceptions", "{}"),
    ):  # fmt: skip
        op.add_column("campaigns", column)


def _due() -> None:
    """`subject` is p<packet>, s<sitting> or n<person>; `at` the deadline, `next_at` when the clock speaks."""
    op.create_table(
        "due_of_subjects",
        text("subject"), text("kind"), text("step", ""), big("at"), big("next_at", null=True),
        text("state", "open"),
        primary("due_of_subjects", "subject", "kind"), one_of("due_of_subjects", "state", "open", "done"),
    )  # fmt: skip
    op.execute(CARRIED)
    op.drop_table("due")
    op.rename_table("due_of_subjects", "due")
    is_open = sa.text("state = 'open'")
    op.create_index(
        "ix_due_next", "due", ["next_at", "subject"], sqlite_where=is_open, postgresql_where=is_open
    )
