"""The first minute: three short messages a role, walked through in one message."""

from custody.desk.call import Call
from custody.facts.talk import Tour
from custody.letters import Choice, Letter, column
from custody.roles import Person, roles_of

PAGES = 3
"""Messages a role."""


def first_page(person: Person) -> Letter:
    """The page that follows the welcome."""
    return _letter(person, 1, None)


async def walk(call: Call, number: int = 1) -> None:
    """The page of that number; by a button the message is edited in place."""
    async with call.open_books() as books:
        edit = call.message if call.via == "button" and number > 1 else None
        await books.answer(call.chat, _letter(call.person, number, edit), call.person.language)


def _letter(person: Person, number: int, edit: int | None) -> Letter:
    pages = [f"{role.value}-{n}" for role in roles_of(person) for n in range(1, PAGES + 1)] or ["nobody-1"]
    number = min(max(number, 1), len(pages))
    fact = Tour(page=pages[number - 1], number=number, of=len(pages))
    go_on = Choice("tour", "", 0, str(number + 1)) if number < len(pages) else Choice("help")
    return Letter(fact, column(go_on), edit=edit)
