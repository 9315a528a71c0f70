"""Roles that one person plays for another, as the desk needs them."""

from typing import Protocol

from custody.roles import Role


class WorkBook(Protocol):
    """Grants handed on; a plan that is loaded again leaves them as they are."""

    async def hand_grants_on(self, person: int, taker: int, role: Role) -> None:
        """The taker plays this role for the person, wherever the person plays it.

        The person keeps it only as long as a packet is in their hands.
        """
        ...

    async def get_grants_back(self, person: int, taker: int) -> None:
        """The person plays their own roles again, and the taker no longer does for them."""
        ...
