"""People, their phones and their invitations (`custody.ports.PeopleBook`)."""

import hashlib
from datetime import datetime

from custody.roles import Person, Role
from storage.books import rows
from storage.books.shelf import Shelf
from storage.moments import line, micros


def token_hash(token: str) -> str:
    """What is kept of an invitation: nobody can join with a stolen database."""
    return hashlib.sha256(token.encode()).hexdigest()


class StoredPeople(Shelf):
    """The people of all campaigns."""

    async def person(self, person_id: int) -> Person | None:
        """The person of that id."""
        return rows.one_person(await self.session.rows("person_rows", person=person_id))

    async def person_of_chat(self, chat: int) -> Person | None:
        """The person for whom this private chat speaks; None for a stranger."""
        return rows.one_person(await self.session.rows("person_rows_of_chat", chat=chat))

    async def people_with(self, campaign: int, role: Role, place: str | None = None) -> tuple[Person, ...]:
        """Everyone of the campaign with a grant of that role, of that place or of all, if one is named."""
        said = {"campaign": campaign, "role": role.value}
        if place is None:
            return rows.people(await self.session.rows("people_rows_with", **said))
        here = {"place": line(place), "alone": line([place])}
        return rows.people(await self.session.rows("people_rows_at", **said, **here))

    async def use_invitation(self, token: str, chat: int, at: datetime) -> Person | None:
        """Bind the chat by a one-time invitation; None when it is unknown, used, expired or revoked."""
        person: int | None = await self.session.value(
            "use_invitation", token_hash=token_hash(token), at=micros(at)
        )
        if person is None:
            return None
        await self.session.value("keep_binding", chat=chat, at=micros(at))
        await self.session.value("bind_chat", chat=chat, person=person, at=micros(at))
        return await self.person(person)

    async def set_language(self, person_id: int, language: str) -> None:
        """From now on letters to this person are in this language."""
        await self.session.value("set_language", person=person_id, language=language)

    async def authorise(self, expert: int, organisation: str, order: str, at: datetime) -> None:
        """The department allows the expert to check works of that organisation."""
        await self.session.value(
            "authorise", expert=expert, organisation=organisation, order_number=order, at=micros(at)
        )

    async def authorised_experts(self, organisation: str) -> frozenset[int]:
        """Experts whom an order allows to check works of that organisation, their own."""
        found = await self.session.rows("authorised_experts", organisation=organisation)
        return frozenset(row["expert"] for row in found)
