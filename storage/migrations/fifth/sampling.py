"""Last year's results by schools, and the schools that they propose for control: a row a campaign."""

from alembic import op

from storage.migrations.first.columns import big, points, primary, text


def upgrade() -> None:
    """Make the table; of participants nothing is kept."""
    op.create_table(
        "samples",
        big("campaign"), big("number"), big("version"), text("sha256"), big("at"), text("results"),
        text("limits"), text("picks"), text("sent", "[]"),
        primary("samples", "campaign"), points("samples", "campaign", "campaigns"),
    )  # fmt: skip
