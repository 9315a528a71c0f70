"""The next question of a form, with what it is about."""

from typing import Any

from custody.desk.call import Call
from custody.desk.forms.opening import subject
from custody.desk.forms.quick import quick
from custody.desk.letters import reply
from custody.desk.packets.acts import ids_of
from custody.desk.rooms.said import at_once
from custody.facts.answers import Ask
from custody.forms import Draft, example, question
from custody.ports import Books


async def go_on(books: Books, call: Call, draft: Draft) -> None:
    """The next question; what stands already without it is written down before."""
    noted = await at_once(books, call, draft)
    if noted is not None:
        await _ask(books, call, noted if noted is draft else await books.keep_draft(noted, call.recorded))


async def _ask(books: Books, call: Call, draft: Draft) -> None:
    asked = question(draft)
    what = await about(books, call, draft)
    fact = Ask(field=asked.name if asked else "", form=draft.id, example=example(draft), **what)
    await reply(books, call, fact, quick(draft, asked))


async def about(books: Books, call: Call, draft: Draft) -> dict[str, Any]:
    """The work, or the one packet with the number that its papers promise; nothing of several packets."""
    if draft.ref.startswith("s"):
        return await subject(books, call, draft.ref)
    packets = await books.packets(await ids_of(books, call, draft.ref) or ())
    alone = packets[0] if len(packets) == 1 else None
    return {"packet": alone.name, "declared": alone.place.declared} if alone else {}
