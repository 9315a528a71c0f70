"""The coordinator's desk: plans in a chat, approvals, messages to many, and whatever else is asked at it."""

from types import ModuleType

from storage.migrations.fourth import (
    approval,
    board,
    deeds,
    digests,
    guesses,
    leases,
    measures,
    needs,
    pauses,
    plans,
    sent,
    tells,
    whole_work,
)

revision = "0004"
down_revision = "0003"

PARTS: tuple[ModuleType, ...] = (
    plans,
    board,
    deeds,
    needs,
    approval,
    digests,
    whole_work,
    measures,
    tells,
    guesses,
    sent,
    leases,
    pauses,
)


def upgrade() -> None:
    """Make the tables; there is no way back but a restored backup."""
    for part in PARTS:
        part.upgrade()
