"""How the forms of questions and answers end, and the buttons under words that were given back."""

from dataclasses import replace
from typing import Final

from custody.desk.call import Call
from custody.desk.guarded import Act, take
from custody.desk.inquiries import advising, asking, reopening, responding
from custody.desk.letters import reply
from custody.desk.roadmap import asking as asking_of_tasks
from custody.desk.sampling import schools
from custody.facts.doors import OldButton
from custody.facts.unsent import NothingSent
from custody.forms import Draft
from custody.ports import Books
from custody.private_words import unpacked

ACTS: Final[dict[str, Act]] = {
    "ask": asking.put,
    "detail": reopening.detail,
    "reopen": reopening.reopen,
    "respond": responding.respond,
    "respond-more": responding.respond,
    "respond-fix": responding.correct,
    "dismiss": reopening.dismiss,
    "advice-question": advising.reword,
    "advice-answer": advising.reword,
    asking_of_tasks.WHY: asking_of_tasks.because,
    schools.FORM: schools.because,
}
"""What is done with the words of each form."""


async def given(books: Books, call: Call, draft: Draft) -> None:
    """The words were typed as the answer to the form's question."""
    await take(books, call, draft, unpacked(draft.answers), ACTS[draft.form])


async def send_back(call: Call, number: int, share: str) -> None:
    """The words that were given back go as they are shown (`clean`), or with what only looks like names."""
    async with call.open_books() as books:
        draft = await books.draft(call.person.id)
        text = draft.answers.get(share, "") if draft and draft.form in ACTS else ""
        if draft is None or draft.id != number or not text:
            await reply(books, call, OldButton())
            return
        await books.drop_draft(call.person.id)
        await ACTS[draft.form](books, replace(call, forms=draft.forms), draft, text)


async def leave(call: Call, number: int) -> None:
    """Nothing is sent."""
    async with call.open_books() as books:
        draft = await books.draft(call.person.id)
        if draft is None or draft.id != number or draft.form not in ACTS:
            await reply(books, call, OldButton())
            return
        await books.drop_draft(call.person.id)
        await reply(books, call, NothingSent())


FINISH = dict.fromkeys(ACTS, given)
