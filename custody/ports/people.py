"""People, their phones and their invitations, as the desk needs them."""

from datetime import datetime
from typing import Protocol

from custody.roles import Person, Role


class PeopleBook(Protocol):
    """People, their phones and their invitations."""

    async def person(self, person_id: int) -> Person | None:
        """The person of that id."""
        ...

    async def person_of_chat(self, chat: int) -> Person | None:
        """The person for whom this private chat speaks; None for a stranger."""
        ...

    async def people_with(self, campaign: int, role: Role, place: str | None = None) -> tuple[Person, ...]:
        """Everyone of the campaign with a grant of that role, of any subjects.

        With `place`, an organisation's code, nobody whose grant of that role is bound to other places only.
        """
        ...

    async def use_invitation(self, token: str, chat: int, at: datetime) -> Person | None:
        """Bind the chat by a one-time invitation; None when it is unknown, used, expired or revoked.

        One statement marks it used, so that of two simultaneous uses one wins.
        """
        ...

    async def set_language(self, person_id: int, language: str) -> None:
        """From now on letters to this person are in this language."""
        ...

    async def authorise(self, expert: int, organisation: str, order: str, at: datetime) -> None:
        """The department allows the expert to check works of that organisation."""
        ...

    async def authorised_experts(self, organisation: str) -> frozenset[int]:
        """Experts whom an order allows to check works of that organisation, their own."""
        ...
