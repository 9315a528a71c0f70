"""Roles that one person plays for another: the plan's own rows stay as they are."""

from alembic import op

from storage.migrations.first.columns import big, flag


def upgrade() -> None:
    """A grant may stand for another person's, and may be handed on to somebody."""
    op.add_column("grants", big("stands_for", null=True))
    op.add_column("grants", flag("handed_on"))
