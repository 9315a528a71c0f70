"""Whether a text in which codes stand is a scan, or the answer to an open question."""

from custody.desk.call import Call
from custody.desk.incidents import WORDS
from custody.forms import question

FREE = ("carrier", "order", "seal", "variants", "cause")
"""Questions answered by words rather than numbers."""

TOLD = (WORDS, "resolution", "incident-order")
"""Questions whose answer is a sentence, in which a code may stand."""


async def is_sentence(call: Call) -> bool:
    """Whether the coordinator is asked how an incident ended: whatever they write then is the answer."""
    async with call.read_books() as books:
        draft = await books.draft(call.person.id)
    asked = question(draft) if draft else None
    return asked is not None and asked.name == "resolution"


async def is_answer(call: Call, *, torn: bool, worded: bool) -> bool:
    """Whether a text with a code in it, torn or with words beside it, answers the person's open question."""
    if not (torn or worded):
        return False
    async with call.read_books() as books:
        draft = await books.draft(call.person.id)
    asked = question(draft) if draft else None
    return asked is not None and ((torn and asked.name in FREE) or (worded and asked.name in TOLD))
