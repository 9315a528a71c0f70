"""Roles that one person plays for another (`custody.ports.WorkBook`)."""

from custody.roles import Role
from storage.books.shelf import Shelf


class StoredWork(Shelf):
    """Grants handed on and got back."""

    async def hand_grants_on(self, person: int, taker: int, role: Role) -> None:
        """The taker plays this role for the person, wherever the person plays it."""
        await self.session.rows("take_grants_over", person=person, taker=taker, role=role.value)
        await self.session.rows("hand_grants_on", person=person, role=role.value)

    async def get_grants_back(self, person: int, taker: int) -> None:
        """The person plays their own roles again, and the taker no longer does for them."""
        await self.session.rows("give_grants_up", person=person, taker=taker)
        await self.session.rows("get_grants_back", person=person)
