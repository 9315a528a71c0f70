"""Leases as long as the torturer wants them: the bot knows nothing of it."""

from importlib import import_module

LEASE = "TORTURE_LEASE"
"""Seconds."""


def last(seconds: float) -> None:
    """From now on the leases and turns of this process last so long, and who stands still is cut off then."""
    leases, turns, server = map(import_module, ("storage.leases", "bot.several.turns", "storage.postgres"))
    said = (
        (leases, "SECONDS", seconds),
        (leases, "LASTING", round(seconds * 1_000_000)),
        (turns, "SECONDS", seconds),
        (turns, "SLACK", seconds / 4),
        (server, "STALLED", f"{seconds * 1000:.0f}ms"),
    )
    for where, name, what in said:
        setattr(where, name, what)
