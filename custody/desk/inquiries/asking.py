"""/ask: a question to the coordinator, by its topic or in one message; it gets a number and is heard."""

from dataclasses import replace
from datetime import timedelta

from custody.desk.call import Call
from custody.desk.forms.opening import opened
from custody.desk.guarded import take
from custody.desk.inquiries import clock
from custody.desk.inquiries.limits import has_enough
from custody.desk.inquiries.office import (
    at_hand,
    card_of,
    hearers,
    refuse,
    sha256_of,
    speaker,
    takes_part,
    ways,
    write,
)
from custody.desk.letters import reply
from custody.desk.reminders.reachable import hears
from custody.facts.inquiries import (
    InquiryAsked,
    InquiryNoted,
    InquiryOver,
    InquiryTopic,
    InquiryWhat,
    InquiryWithdrawn,
)
from custody.facts.names import Receipt
from custody.facts.unsent import WordsOnly
from custody.forms import Draft
from custody.inquiries import LONGEST, TOPICS, Inquiry, Meant
from custody.letters import Choice, Letter, Row, Urgency, column
from custody.ports import Books

FORM = "ask"
REPEAT = timedelta(minutes=10)
"""The same words of the same person so soon after are the same question."""


async def begin(call: Call, meant: Meant) -> None:
    """A question that is whole is put at once; otherwise its topic is asked first."""
    async with call.open_books() as books:
        if not await takes_part(books, call) or (meant.said is None and await has_enough(books, call)):
            return
        if meant.said is not None:
            await put_whole(books, call, meant)
        else:
            await books.answer(call.chat, Letter(InquiryTopic(), _topics()), call.person.language)


def _topics() -> tuple[Row, ...]:
    keys = [Choice("ask-topic", "", 0, topic) for topic in TOPICS]
    return (
        *(Row(tuple(keys[at : at + 2])) for at in range(0, len(keys), 2)),
        Row((Choice("faq", "", 0, "1"),)),
    )


async def put_whole(books: Books, call: Call, meant: Meant) -> None:
    """A question in one message, for a bad network."""
    if meant.said is not None:
        answers = {"topic": meant.topic or "other", "heading": meant.heading}
        await take(books, call, Draft(call.person.id, FORM, "", 0, answers), meant.said, put)


async def choose(call: Call, topic: str) -> None:
    """The topic by a button: now the question itself."""
    async with call.open_books() as books:
        draft = await opened(books, call, Draft(call.person.id, FORM, "", 0, {"topic": topic}))
        fact = InquiryWhat(topic=topic, most=LONGEST, form=draft.id)
        rows = column(Choice("said-drop", f"d{draft.id}"))
        await books.answer(call.chat, Letter(fact, rows, edit=call.message), call.person.language)


async def put(books: Books, call: Call, draft: Draft, text: str) -> None:
    """The question goes to the office, and its asker gets its number."""
    campaign, me = await books.campaign(call.person.campaign), call.person
    await books.lock_campaign(campaign.id)
    inquiry = await books.asked_before(me.id, text, call.recorded - REPEAT)
    if inquiry is not None:
        await _note(books, call, inquiry, None)
        return
    if await has_enough(books, call, text):
        return
    topic, heading = draft.answers["topic"], draft.answers.get("heading", "")
    inquiry = await books.new_inquiry(me, speaker(me).role, topic, heading, text, call.recorded)
    fact = InquiryAsked(
        number=inquiry.number, topic=topic, by=speaker(me), at=call.at, sha256=sha256_of(text)
    )
    receipt = await write(books, call, fact)
    await tell_office(books, call, inquiry)
    await clock.wind(books, campaign, call.recorded)
    await _note(books, call, inquiry, receipt)


async def _note(books: Books, call: Call, inquiry: Inquiry, receipt: Receipt | None) -> None:
    """To the asker: its number; without a receipt it was put just before."""
    campaign = await books.campaign(inquiry.campaign)
    people = await hearers(books, inquiry.campaign, inquiry.asker)
    reached = sum([await hears(books, each) for each in people])
    noted = InquiryNoted(
        number=inquiry.number, topic=inquiry.topic, heading=inquiry.heading, body=inquiry.words,
        reached=reached, hours=campaign.question_hours, again=receipt is None, receipt=receipt,
    )  # fmt: skip
    ref = f"q{inquiry.id}"
    rows = column(Choice("faq-like", ref), Choice("withdraw", ref))
    await books.answer_about(inquiry.id, call.chat, Letter(noted, rows), call.person.language)


async def tell_office(books: Books, call: Call, inquiry: Inquiry) -> None:
    """The card, with what can be done, to everybody of the office but the one who speaks."""
    card = await card_of(books, inquiry)
    for person in await hearers(books, inquiry.campaign, call.person.id):
        letter = Letter(card, column(*ways(person, inquiry, card)), Urgency.NOTICE)
        await books.tell_about(inquiry.id, [person.id], letter)


async def withdraw(call: Call, number: int) -> None:
    """The asker needs no answer any more."""
    async with call.open_books() as books:
        inquiry = await at_hand(books, call, number, asker=True)
        if inquiry is None:
            return
        if inquiry.state != "open":
            await over(books, call, inquiry)
            return
        fact = InquiryWithdrawn(number=inquiry.number, by=speaker(call.person), at=call.at)
        receipt = await write(books, call, fact)
        done = replace(inquiry, state="withdrawn", settled_at=call.recorded, settled_by=call.person.id)
        await books.save_inquiry(done)
        await clock.unwind(books, await books.campaign(inquiry.campaign))
        await tell_office(books, call, done)
        await reply(books, call, replace(fact, receipt=receipt))


async def over(books: Books, call: Call, inquiry: Inquiry) -> None:
    """It has been answered, closed or withdrawn already."""
    at = inquiry.settled_at or inquiry.asked_at
    await refuse(books, call, InquiryOver(number=inquiry.number, state=inquiry.state, at=at))


async def words_only(call: Call) -> None:
    """A picture, a file or a voice where a question or an answer was to be."""
    async with call.open_books() as books:
        await refuse(books, call, WordsOnly())
