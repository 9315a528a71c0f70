"""Free words on their way to others: nobody's name, phone, address or password goes with them in silence."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Final

from custody.desk.call import Call
from custody.desk.forms.opening import opened
from custody.desk.letters import reply
from custody.desk.packets.scans import record_unknown
from custody.facts.base import Refusal
from custody.facts.unsent import NoWords, PrivateWords, WordsTooLong
from custody.forms import Draft
from custody.inquiries import LONGEST, LONGEST_ANSWER, LONGEST_REASON
from custody.letters import Choice
from custody.ports import Books
from custody.private_words import NOTED, Said

Act = Callable[[Books, Call, Draft, str], Awaitable[None]]
"""What is done with the words of a form."""

MOST: Final[dict[str, int]] = {
    "ask": LONGEST,
    "detail": LONGEST,
    "reopen": LONGEST,
    "respond": LONGEST_ANSWER,
    "respond-more": LONGEST_ANSWER,
    "respond-fix": LONGEST_ANSWER,
    "dismiss": LONGEST_REASON,
    "advice-question": LONGEST,
    "advice-answer": LONGEST_ANSWER,
    "task-undo": 300,
    "sample-pick": 200,
}
"""How many signs each form's words may have."""

KEPT = ("topic", "heading", "task", "code", "part", "organisation", "taken")
"""What a form knows besides its words."""


async def take(books: Books, call: Call, draft: Draft, said: Said, act: Act) -> None:
    """Do what the form is for, or give the words back with what to take out of them."""
    text, most = said.text.strip(), MOST[draft.form]
    before = await books.draft(draft.person)
    if before is not None and (before.form, before.ref) == (draft.form, draft.ref):
        await books.drop_draft(draft.person)  # these words take the place of what was asked for there
    if not text:
        await _refuse(books, call, draft, NoWords())
    elif len(text) > most:
        await _refuse(books, call, draft, WordsTooLong(length=len(text), most=most))
    elif (private := await _private(books, call, said)).pieces:
        await _give_back(books, call, draft, private)
    else:
        await act(books, call, draft, text)


async def _private(books: Books, call: Call, said: Said) -> Said:
    """What is left of the alarms once the names of this campaign's organisations are taken for such."""
    if "name" not in said.kinds:
        return said
    named = [each.name for each in await books.organisations(call.person.campaign)]
    return said.apart_from([*named, *await books.subjects(call.person.campaign)])


async def _give_back(books: Books, call: Call, draft: Draft, said: Said) -> None:
    """The words with gaps: to be sent so, or, where it only looks like a name, as they were."""
    clean, names = said.without(), "name" in said.kinds
    kept = await _again(books, call, draft, {"clean": clean, "kept": said.without("name") if names else ""})
    is_noted = draft.form in NOTED
    refusal = PrivateWords(pieces=said.kinds, body=clean, names=names, noted=is_noted)
    await record_unknown(books, call, (replace(refusal, body=""),))
    verbs = ("said-clean", "said-names") if names else ("said-clean",)
    ways = [Choice(verb, f"d{kept.id}", 0, "", "noted" if is_noted else "") for verb in verbs]
    await reply(books, call, refusal, (*ways, Choice("said-drop", f"d{kept.id}")))


async def _refuse(books: Books, call: Call, draft: Draft, refusal: Refusal) -> None:
    """The same is asked once more."""
    kept = await _again(books, call, draft, {})
    await record_unknown(books, call, (refusal,))
    await reply(books, call, refusal, (Choice("said-drop", f"d{kept.id}"),))


async def _again(books: Books, call: Call, draft: Draft, more: dict[str, str]) -> Draft:
    """The form as it was before these words: what is typed next takes their place."""
    known = {name: draft.answers[name] for name in KEPT if name in draft.answers}
    form = "respond" if draft.form == "respond-more" else draft.form
    return await opened(books, call, Draft(draft.person, form, draft.ref, draft.version, {**known, **more}))
