"""The roadmap lives: tasks have numbers for ever, and a row for each mark that somebody has made."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import big, flag, one_of, points, primary, text


def upgrade() -> None:
    """Give the tasks their numbers, and make the table of marks: nothing is kept of what is not marked."""
    more = (big("number", 0), text("kind", "plain"), text("remind_days", "3"), text("forms", "[]"))
    for column in (*more, flag("aside")):
        op.add_column("plan_tasks", column)
    op.execute(sa.text("UPDATE plan_tasks SET number = position + 1"))
    op.create_index("uq_plan_tasks_number", "plan_tasks", ["campaign", "number"], unique=True)
    op.create_table(
        "task_marks",
        big("task"), text("organisation", ""), text("form", ""), text("what"), text("day"), text("who"),
        flag("by_word"), big("at"), big("seq"),
        primary("task_marks", "task", "organisation", "form"), points("task_marks", "task", "plan_tasks"),
        one_of("task_marks", "what", "done", "received"),
    )  # fmt: skip
