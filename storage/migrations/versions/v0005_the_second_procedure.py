"""The second procedure whole: rooms and codes of a day, and whatever else colleges need."""

from types import ModuleType

from storage.migrations.fifth import day, inquiries, marks, plan, roadmap, sampling

revision = "0005"
down_revision = "0004"

PARTS: tuple[ModuleType, ...] = (day, roadmap, plan, sampling, marks, inquiries)


def upgrade() -> None:
    """Make the tables; there is no way back but a restored backup."""
    for part in PARTS:
        part.upgrade()
