"""${message}."""

from alembic import op

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    """The step forward; there is no way back but a restored backup."""
    ${upgrades if upgrades else "pass"}
