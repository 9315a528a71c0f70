"""Roles that one person plays for another: the plan's own rows stay as they are."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import big, flag


def upgrade() -> None:
    """A grant may stand for another person's, and may be handed on to somebody."""
    op.add_column("grants", big("stands_for", null=True))
    op.add_column("grants", flag("handed_on"))
    # Who answers for a place is asked at every act: those of one place, and the few of several; long lists
    # would not fit into an index of PostgreSQL.
    _index("place", "LENGTH(organisations) < 80", "role", "organisations")
    several = "LENGTH(organisations) >= 80 OR REPLACE(organisations, ',', '') <> organisations"
    _index("several", several, "role")


def _index(name: str, only: str, *columns: str) -> None:
    where = sa.text(only)
    op.create_index(f"ix_grants_{name}", "grants", list(columns), sqlite_where=where, postgresql_where=where)
