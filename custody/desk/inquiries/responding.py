"""The answer to a question: to its asker, to the rest of the office, and into the campaign's chain."""

from dataclasses import replace

from custody.desk.call import Call
from custody.desk.forms.opening import opened
from custody.desk.inquiries import clock
from custody.desk.inquiries.asking import over, tell_office
from custody.desk.inquiries.office import (
    asker_of,
    at_hand,
    card_of,
    refuse,
    sha256_of,
    speaker,
    ways,
    write,
)
from custody.desk.letters import reply
from custody.desk.packets.scans import record_unknown
from custody.desk.reminders.reachable import hears
from custody.facts.inquiries import InquiryAnswered, InquiryReply
from custody.facts.responses import AnsweredBefore, NothingToCorrect, ResponseSent
from custody.forms import Draft
from custody.inquiries import Inquiry, Turn
from custody.letters import Choice, Letter, Urgency, column
from custody.ports import Books
from custody.roles import Role

ANSWERS = ("answer", "more")


async def respond(books: Books, call: Call, draft: Draft, text: str) -> None:
    """The answer goes to the asker; what somebody else has answered meanwhile is shown first."""
    inquiry = await at_hand(books, call, int(draft.ref[1:]))
    if inquiry is None:
        return
    if inquiry.state == "withdrawn":
        await over(books, call, inquiry)
        return
    turns = [each for each in await books.turns_of(inquiry.id) if each.how in ANSWERS]
    settled = inquiry.state == "answered" and turns
    if settled and turns[-1].person != call.person.id and draft.form != "respond-more":
        await _beside(books, call, inquiry, turns[-1], text)
    else:
        await _respond(books, call, inquiry, "more" if settled else "answer", text)


async def _beside(books: Books, call: Call, inquiry: Inquiry, turn: Turn, text: str) -> None:
    """Somebody else was first: whether this is to go to the asker as well is asked."""
    known = {"clean": text, "kept": ""}
    draft = await opened(books, call, Draft(call.person.id, "respond-more", f"q{inquiry.id}", 0, known))
    person = await books.person(turn.person)
    by = speaker(person) if person else await asker_of(books, inquiry)
    fact = AnsweredBefore(number=inquiry.number, by=by, at=turn.at, answer=turn.words, body=text)
    ref = f"d{draft.id}"
    await record_unknown(books, call, (replace(fact, answer="", body=""),))
    await reply(books, call, fact, (Choice("said-clean", ref, 0, "", "more"), Choice("said-drop", ref)))


async def _respond(books: Books, call: Call, inquiry: Inquiry, how: str, text: str) -> None:
    fact = InquiryAnswered(
        number=inquiry.number, how=how, by=speaker(call.person), at=call.at, sha256=sha256_of(text)
    )
    receipt = await write(books, call, fact)
    await books.add_turn(
        inquiry.id, call.person.id, "more" if how == "more" else "answer", text, call.recorded
    )
    done = replace(inquiry, state="answered", settled_at=call.recorded, settled_by=call.person.id)
    await books.save_inquiry(done)
    await clock.unwind(books, await books.campaign(inquiry.campaign))
    await _pass_on(books, call, done, replace(fact, receipt=receipt), text)


async def correct(books: Books, call: Call, draft: Draft, text: str) -> None:
    """Other words in the place of one's own last answer; the asker gets them, the ledger has both hashes."""
    inquiry = await at_hand(books, call, int(draft.ref[1:]))
    mine = await last_of(books, inquiry, call.person.id) if inquiry else None
    if inquiry is None or mine is None:
        if inquiry is not None:
            await refuse(books, call, NothingToCorrect(number=inquiry.number))
        return
    fact = InquiryAnswered(
        number=inquiry.number, how="changed", by=speaker(call.person), at=call.at, sha256=sha256_of(text)
    )
    receipt = await write(books, call, fact)
    await books.change_turn(mine.id, text, call.recorded)
    await _pass_on(books, call, inquiry, replace(fact, receipt=receipt), text)


async def last_of(books: Books, inquiry: Inquiry, person: int) -> Turn | None:
    """This person's last answer."""
    turns = [each for each in await books.turns_of(inquiry.id) if each.how in ANSWERS]
    return next((each for each in reversed(turns) if each.person == person), None)


async def _pass_on(books: Books, call: Call, inquiry: Inquiry, fact: InquiryAnswered, text: str) -> None:
    """To the asker, to the rest of the office, and a word to whoever has answered."""
    said = InquiryReply(
        number=inquiry.number, how=fact.how, by=fact.by, at=call.recorded, question=inquiry.words, body=text,
        may=not inquiry.reopened,
    )  # fmt: skip
    ref = f"q{inquiry.id}"
    rows = column(Choice("reopen", ref)) if said.may else ()
    await books.tell_about(inquiry.id, [inquiry.asker], Letter(said, rows, Urgency.NOTICE))
    await tell_office(books, call, inquiry)
    asker, card = await books.person(inquiry.asker), await card_of(books, inquiry)
    sent = ResponseSent(
        number=inquiry.number, how=fact.how, to=await asker_of(books, inquiry), body=text,
        call=asker is None or not await hears(books, asker), receipt=fact.receipt,
        keeps=call.person.has(Role.COORDINATOR) and not card.kept,
    )  # fmt: skip
    letter = Letter(sent, column(*ways(call.person, inquiry, card)))
    await books.answer_about(inquiry.id, call.chat, letter, call.person.language)
