"""The office comes to a question: to look at it, to be asked for the answer, or with the answer in words."""

from custody.desk.call import Call
from custody.desk.forms.opening import opened
from custody.desk.guarded import take
from custody.desk.inquiries.asking import over
from custody.desk.inquiries.office import asker_of, at_hand, card_of, is_office, refuse, ways
from custody.desk.inquiries.reopening import asker_says
from custody.desk.inquiries.responding import correct, last_of, respond
from custody.facts.inquiries import InquiryUnknown
from custody.facts.responses import NothingToCorrect, ResponseWhat
from custody.forms import Draft
from custody.inquiries import LONGEST_ANSWER, Inquiry
from custody.letters import Choice, Letter, column
from custody.ports import Books
from custody.private_words import Said


async def show(call: Call, number: int) -> None:
    """The question with everything that was said to it; the message whose button was pressed stays."""
    async with call.open_books() as books:
        inquiry = await at_hand(books, call, number)
        if inquiry is not None:
            await _show(books, call, inquiry)


async def _show(books: Books, call: Call, inquiry: Inquiry) -> None:
    card = await card_of(books, inquiry)
    letter = Letter(card, column(*ways(call.person, inquiry, card)))
    await books.answer_about(inquiry.id, call.chat, letter, call.person.language)


async def ask_words(call: Call, number: int, form: str = "respond") -> None:
    """Ask for the answer, or for other words in the place of one's own last answer."""
    async with call.open_books() as books:
        inquiry = await at_hand(books, call, number)
        if inquiry is None:
            return
        if inquiry.state == "withdrawn":
            await over(books, call, inquiry)
            return
        mine = await last_of(books, inquiry, call.person.id)
        if form == "respond-fix" and mine is None:
            await refuse(books, call, NothingToCorrect(number=inquiry.number))
            return
        draft = await opened(books, call, Draft(call.person.id, form, f"q{inquiry.id}"))
        how = "changed" if form == "respond-fix" else "more" if inquiry.state == "answered" else "answer"
        fact = ResponseWhat(
            number=inquiry.number, how=how, by=await asker_of(books, inquiry), most=LONGEST_ANSWER,
            body=mine.words if mine and how == "changed" else inquiry.words, form=draft.id,
        )  # fmt: skip
        letter = Letter(fact, column(Choice("said-drop", f"d{draft.id}")))
        await books.answer_about(inquiry.id, call.chat, letter, call.person.language)


async def by_message(call: Call, number: int, said: Said, *, thanks: bool = False) -> None:
    """A reply to a message that speaks of this question: the office answers, the asker says more."""
    async with call.open_books() as books:
        inquiry = await books.inquiry(number)
        if inquiry is not None and inquiry.asker == call.person.id:
            await asker_says(books, call, inquiry, said, thanks=thanks)
        else:
            await _by_words(books, call, number, said)


async def by_number(call: Call, number: int, said: Said) -> None:
    """The answer in words: the question is called by its number in the campaign."""
    async with call.open_books() as books:
        found = await books.inquiry_numbered(call.person.campaign, number)
        if found is None or not is_office(call.person):
            await refuse(books, call, InquiryUnknown(number=number))
        else:
            await _by_words(books, call, found.id, said)


async def _by_words(books: Books, call: Call, number: int, said: Said) -> None:
    draft = await books.draft(call.person.id)
    mine = draft if draft and draft.ref == f"q{number}" and draft.form.startswith("respond") else None
    if mine is not None:  # the bot has just asked for it: this is what it has asked for
        await books.drop_draft(call.person.id)
    form = mine.form if mine and mine.form == "respond-fix" else "respond"
    act = correct if form == "respond-fix" else respond
    await take(books, call, mine or Draft(call.person.id, form, f"q{number}"), said, act)
