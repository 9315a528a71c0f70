"""Whether a text in which codes stand is a scan, or the answer to an open question."""

from custody.desk.call import Call
from custody.desk.forms.describing import awaits_photo
from custody.desk.incidents.saying import WORDS
from custody.forms import question
from custody.private_words import FIELDS

FREE = ("carrier", "order", "approve-order", "decline-reason", "seal", "variants", "cause", "task-codes")
"""Questions answered by words rather than numbers."""

SAID = tuple(dict.fromkeys(FIELDS.values()))
"""Questions that are answered by a text for others."""

WORDED = (
    WORDS, "resolution", "incident-order", "order", "cause", "seal-reason", "legs", "approve-order",
    "decline-reason", "fix-reason", "tell-text", *SAID,
)  # fmt: skip
"""Questions whose answer is words that may sound like an act: «the packet is opened»."""

TOLD = (
    "tell-text", WORDS, "resolution", "incident-order", "legs", "decline-reason", *SAID,
)  # fmt: skip
"""Questions whose answer is a sentence, in which a code may stand."""


async def is_sentence(call: Call) -> bool:
    """Whether the person is asked for words: whatever they write then is the answer, and no act."""
    async with call.read_books() as books:
        draft = await books.draft(call.person.id)
    asked = question(draft) if draft else None
    if draft is None or asked is None or asked.name not in WORDED:
        return False
    return draft.form != WORDS or (not draft.answers.get("said") and await awaits_photo(call))


async def is_answer(call: Call, *, torn: bool, worded: bool) -> bool:
    """Whether a text with a code in it, torn or with words beside it, answers the person's open question."""
    if not (torn or worded):
        return False
    async with call.read_books() as books:
        draft = await books.draft(call.person.id)
    asked = question(draft) if draft else None
    return asked is not None and ((torn and asked.name in FREE) or (worded and asked.name in TOLD))


async def is_text_for_others(call: Call) -> bool:
    """Whether the person is asked for a question, an answer or a reason that others will read."""
    async with call.read_books() as books:
        draft = await books.draft(call.person.id)
    asked = question(draft) if draft else None
    return asked is not None and asked.name in SAID
