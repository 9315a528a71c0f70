"""How far the works of a packet have come on their way to and from an expert."""

from functools import cache

from custody.roles import Role
from custody.routes import ROUTES


@cache
def awaits_expert(route: str, step: str | None) -> bool:
    """Whether a packet at that step is still to be taken by an expert."""
    ahead = ROUTES[route].after(step)
    return any(each.is_handover and Role.EXPERT in each.takers for each in ahead)


@cache
def is_checked(route: str, step: str | None) -> bool:
    """Whether the works of a packet at that step have been checked."""
    return not ROUTES[route].ahead(step, "checked")
