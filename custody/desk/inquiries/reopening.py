"""What comes after a question was put: the asker says more, is not helped, or the office closes it."""

from dataclasses import replace

from custody.desk.call import Call
from custody.desk.forms.opening import opened
from custody.desk.guarded import take
from custody.desk.inquiries import clock
from custody.desk.inquiries.asking import over, tell_office
from custody.desk.inquiries.office import at_hand, refuse, sha256_of, speaker, write
from custody.desk.letters import reply
from custody.facts.inquiries import (
    InquiryClosed,
    InquiryContinued,
    ReopenAsked,
    ReopenedBefore,
    ReopenWhat,
)
from custody.facts.responses import DismissWhat
from custody.facts.unsent import InquiryThanked
from custody.forms import Draft
from custody.inquiries import LONGEST, LONGEST_REASON, How, Inquiry
from custody.letters import Choice, Letter, Urgency, column
from custody.ports import Books
from custody.private_words import Said


async def asker_says(books: Books, call: Call, inquiry: Inquiry, said: Said, *, thanks: bool) -> None:
    """A reply by whoever has asked: more about an open question; of an answered one it is asked what."""
    ref = f"q{inquiry.id}"
    if inquiry.state == "open":
        await take(books, call, Draft(call.person.id, "detail", ref), said, detail)
    elif thanks:
        await reply(books, call, InquiryThanked(number=inquiry.number))
    elif inquiry.state == "withdrawn":
        await over(books, call, inquiry)
    elif inquiry.reopened:
        await _no_more(books, call, inquiry)
    else:
        await take(books, call, Draft(call.person.id, "reopen", ref), said, _sure)


async def _no_more(books: Books, call: Call, inquiry: Inquiry) -> None:
    await refuse(books, call, ReopenedBefore(number=inquiry.number), Choice("ask"))


async def _sure(books: Books, call: Call, draft: Draft, text: str) -> None:
    """Whether the answer was of no help: mere words after it open nothing again."""
    inquiry = await at_hand(books, call, int(draft.ref[1:]), asker=True)
    if inquiry is not None:
        kept = await opened(books, call, replace(draft, answers={"clean": text, "kept": ""}))
        ways = (Choice("said-clean", f"d{kept.id}", 0, "", "reopen"), Choice("said-drop", f"d{kept.id}"))
        await reply(books, call, ReopenAsked(number=inquiry.number, body=text), ways)


async def ask_reopen(call: Call, number: int) -> None:
    """«It did not help»: what is still unclear is asked."""
    async with call.open_books() as books:
        inquiry = await at_hand(books, call, number, asker=True)
        if inquiry is None:
            return
        if inquiry.reopened:
            await _no_more(books, call, inquiry)
        elif inquiry.state in ("open", "withdrawn"):
            await over(books, call, inquiry)
        else:
            draft = await opened(books, call, Draft(call.person.id, "reopen", f"q{inquiry.id}"))
            fact = ReopenWhat(number=inquiry.number, most=LONGEST, form=draft.id)
            await reply(books, call, fact, (Choice("said-drop", f"d{draft.id}"),))


async def detail(books: Books, call: Call, draft: Draft, text: str) -> None:
    """More about a question that waits for its answer."""
    await _go_on(books, call, draft, "detail", text)


async def reopen(books: Books, call: Call, draft: Draft, text: str) -> None:
    """The answer was of no help: once the question waits again, and says why."""
    await _go_on(books, call, draft, "again", text)


async def _go_on(books: Books, call: Call, draft: Draft, how: How, text: str) -> None:
    inquiry = await at_hand(books, call, int(draft.ref[1:]), asker=True)
    if inquiry is None:
        return
    if how == "again" and inquiry.reopened:
        await _no_more(books, call, inquiry)
        return
    if (inquiry.state == "open") != (how == "detail"):
        await over(books, call, inquiry)
        return
    said = InquiryContinued(
        number=inquiry.number, how=how, by=speaker(call.person), at=call.at, sha256=sha256_of(text)
    )
    receipt = await write(books, call, said)
    await books.add_turn(inquiry.id, call.person.id, how, text, call.recorded)
    if how == "again":
        inquiry = replace(inquiry, state="open", since=call.recorded, reopened=True)
        await books.save_inquiry(inquiry)
        await clock.wind(books, await books.campaign(inquiry.campaign), call.recorded)
    await tell_office(books, call, inquiry)
    letter = Letter(replace(said, receipt=receipt))
    await books.answer_about(inquiry.id, call.chat, letter, call.person.language)


async def ask_reason(call: Call, number: int) -> None:
    """Why the question stays without an answer is asked."""
    async with call.open_books() as books:
        inquiry = await at_hand(books, call, number)
        if inquiry is None:
            return
        if inquiry.state != "open":
            await over(books, call, inquiry)
            return
        draft = await opened(books, call, Draft(call.person.id, "dismiss", f"q{inquiry.id}"))
        fact = DismissWhat(number=inquiry.number, most=LONGEST_REASON, form=draft.id)
        await reply(books, call, fact, (Choice("said-drop", f"d{draft.id}"),))


async def dismiss(books: Books, call: Call, draft: Draft, text: str) -> None:
    """It is closed without an answer; the asker hears the reason, and may say once that this is no help."""
    inquiry = await at_hand(books, call, int(draft.ref[1:]))
    if inquiry is None:
        return
    if inquiry.state != "open":
        await over(books, call, inquiry)
        return
    sha256, reason = sha256_of(text), " ".join(text.split())
    fact = InquiryClosed(number=inquiry.number, by=speaker(call.person), at=call.at, sha256=sha256)
    said = replace(fact, words=reason, sha256="", receipt=await write(books, call, fact))
    done = replace(
        inquiry, state="closed", settled_at=call.recorded, settled_by=call.person.id, reason=reason
    )
    await books.save_inquiry(done)
    await clock.unwind(books, await books.campaign(inquiry.campaign))
    rows = () if inquiry.reopened else column(Choice("reopen", f"q{inquiry.id}"))
    await books.tell_about(inquiry.id, [inquiry.asker], Letter(said, rows, Urgency.NOTICE))
    await tell_office(books, call, done)
    await reply(books, call, said)
