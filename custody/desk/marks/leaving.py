"""Somebody goes on to something else while typing marks: nothing is recorded, and nothing lost (S 16)."""

from custody.desk.call import Call
from custody.desk.letters import reply
from custody.facts.marks_typing import TypingLeft
from custody.letters import Choice
from custody.ports import Books


async def leave(books: Books, call: Call) -> bool:
    """Close the sitting that is open for typing, and say what is kept of it; False when there is none."""
    known = await books.typing(call.person.id)
    sitting = await books.sitting(known[0]) if known else None
    if sitting is None:
        return False
    typed = await books.typed_rows(call.person.id, sitting.id)
    await books.leave_typing(call.person.id)
    await reply(
        books, call, TypingLeft(sitting=sitting.name, done=len(typed)),
        (Choice("marks-type", f"s{sitting.id}"),),
    )  # fmt: skip
    return True
