"""Phones that refuse messages, menus that were set, days on which a person cannot come, sittings without."""

from alembic import op

from storage.migrations.first.columns import big, points, primary, text
from storage.migrations.second import views


def upgrade() -> None:
    """Add the columns, make the table, and the views anew."""
    op.add_column("devices", big("blocked_at", null=True))
    op.add_column("devices", text("menu", ""))
    op.create_table(
        "absences",
        big("person"), text("day"), text("reason", ""), big("at"),
        primary("absences", "person", "day"), points("absences", "person", "people"),
    )  # fmt: skip
    op.add_column("sittings", text("without_order", ""))
    op.add_column("sittings", big("stuck_at", null=True))
    # The chain of a packet in the ledger is named after its first code, which a new label does not change.
    op.add_column("packets", text("chain", ""))
    views.upgrade()
