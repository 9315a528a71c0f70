"""Questions in the books: numbered in the campaign, found by the message that speaks of them, aged."""

from dataclasses import replace
from datetime import timedelta

from bot.workdays import RussianDays
from custody.desk.call import Call
from custody.desk.inquiries import reopening
from custody.facts.unsent import InquiryThanked
from custody.forms import Draft
from custody.inquiries import Inquiry
from custody.letters import Letter
from custody.ports.needs import Hour
from custody.roles import Role
from storage.books import StoredBooks
from storage.database import Database
from storage.outbox import Outbox, Sent
from tests.storage.district import AT, CAMPAIGN, DAY, K01, S01

HOUR = timedelta(hours=1)
CHAT = 7
NOW = Hour(AT, DAY, "09:00", DAY, AT)


async def asked(books: StoredBooks, words: str = "Where?", hours: int = 0) -> Inquiry:
    person = await books.person(S01)
    assert person is not None
    return await books.new_inquiry(person, Role.SCHOOL, "dates", "", words, AT + hours * HOUR)


async def test_questions_are_numbered_and_the_longest_waiting_is_the_first_need(database: Database) -> None:
    async with database.open() as books:
        first, second = await asked(books), await asked(books, "When?", 1)
        assert (first.number, second.number) == (1, 2)
        assert await books.inquiry_numbered(CAMPAIGN, 2) == second
        assert await books.inquiry_numbered(CAMPAIGN, 3) is None
        assert await books.asked_before(S01, "When?", AT) == second
        assert await books.asked_before(S01, "When?", AT + 2 * HOUR) is None
        assert await books.count_inquiries(CAMPAIGN) == (2, AT)
        found = await books.needs(CAMPAIGN, "inquiry", NOW, 1)
        assert (found.needs[0].ref, found.total) == (f"q{first.id}", 2)
        done = replace(first, state="answered", settled_at=AT, settled_by=K01, reopened=True)
        await books.save_inquiry(done)
        assert await books.inquiry(first.id) == done
        assert await books.open_inquiries(CAMPAIGN, 8, 0) == (second,)
        assert await books.open_inquiries(CAMPAIGN, 8, 1) == ()


async def test_what_was_said_is_kept_in_its_order_and_can_be_worded_otherwise(database: Database) -> None:
    async with database.open() as books:
        inquiry = await asked(books)
        answer = await books.add_turn(inquiry.id, K01, "answer", "Here", AT)
        await books.add_turn(inquiry.id, S01, "again", "Where exactly?", AT)
        await books.change_turn(answer, "There", AT + HOUR)
        turns = await books.turns_of(inquiry.id)
        assert [(each.how, each.words, each.changed_at) for each in turns] == [
            ("answer", "There", AT + HOUR),
            ("again", "Where exactly?", None),
        ]


async def test_a_reply_finds_the_question_of_the_newest_letter_that_became_the_message(
    database: Database,
) -> None:
    async with database.open() as books:
        first, second = await asked(books), await asked(books, "When?")
        await books.answer_about(first.id, 500, Letter(InquiryThanked(number=1)), "en")
        await books.answer_about(second.id, 500, Letter(InquiryThanked(number=2)), "en")
    outbox = Outbox(database)
    letters = await outbox.pending(9, AT)
    await outbox.mark_sent([Sent(letters[0].id, 71, AT)])
    await outbox.mark_sent([Sent((await outbox.pending(9, AT))[0].id, 72, AT)])
    async with database.read() as books:
        assert await books.inquiry_behind(500, 71) == first.id
        assert await books.inquiry_behind(500, 72) == second.id
        assert await books.inquiry_behind(501, 72) is None
        assert await books.inquiry_behind(500, 73) is None
    async with database.open() as books:
        await books.answer_about(first.id, 500, Letter(InquiryThanked(number=1), edit=72), "en")
    await outbox.mark_sent([Sent((await outbox.pending(9, AT))[0].id, 72, AT)])
    async with database.read() as books:
        assert await books.inquiry_behind(500, 72) == first.id, "the message was edited"


async def test_a_reminder_is_noted_and_comes_again_after_a_while(database: Database) -> None:
    async with database.open() as books:
        first, second = await asked(books), await asked(books, "When?", 3)
        now, day = AT + 5 * HOUR, timedelta(days=1)
        assert await books.inquiries_due(CAMPAIGN, now - 4 * HOUR, now - day, 8) == (first,)
        assert await books.note_reminded(CAMPAIGN, now - 4 * HOUR, now - day, now) == 1
        assert await books.inquiries_due(CAMPAIGN, now - 4 * HOUR, now - day, 8) == ()
        assert await books.waiting_since(CAMPAIGN) == (second.since, now)
        later = now + day
        found = await books.inquiries_due(CAMPAIGN, later - 4 * HOUR, later - day, 8)
        assert [each.id for each in found] == [first.id, second.id]


async def test_an_answer_is_kept_once_and_withdrawn_once(database: Database) -> None:
    async with database.open() as books:
        inquiry = await asked(books)
        draft = await books.new_advice(inquiry, "Here", AT)
        assert await books.kept_advice(CAMPAIGN) == ()
        assert await books.advice_about(inquiry.id) == draft
        assert await books.keep_advice(draft, AT) == 1
        assert await books.keep_advice(draft, AT) is None
        (kept,) = await books.kept_advice(CAMPAIGN)
        await books.save_advice(replace(kept, words="There", changed_at=AT))
        assert (await books.kept_advice(CAMPAIGN))[0].words == "There"
        assert await books.withdraw_advice(draft.id)
        assert not await books.withdraw_advice(draft.id)
        assert await books.kept_advice(CAMPAIGN) == ()
        assert await books.advice_about(inquiry.id) is None
        other = await books.new_advice(inquiry, "Here again", AT)
        assert await books.keep_advice(other, AT) == 2, "a number is never given twice"


async def test_of_two_forms_at_once_the_second_opens_no_question_again(database: Database) -> None:
    async with database.open() as books:
        inquiry, person = (
            replace(await asked(books), state="answered", settled_at=AT),
            await books.person(S01),
        )
        await books.save_inquiry(inquiry)
    assert person is not None
    call = Call(person, CHAT, AT, AT, "telegram", "text", 1, RussianDays(), database.open, database.read)
    form, heard = Draft(S01, "reopen", f"q{inquiry.id}"), []
    for act, text in (
        (reopening.detail, "At noon?"), (reopening.reopen, "Where exactly?"), (reopening.reopen, "When?"),
    ):  # fmt: skip
        async with database.open() as books:
            await act(books, call, form, text)
        heard.append(await last_said(database))
    assert heard == ["inquiry-over", "inquiry-continued", "reopened-before"]
    async with database.read() as books:
        found = await books.inquiry(inquiry.id)
        assert found is not None
        assert (found.state, found.reopened) == ("open", True)
        assert [(each.how, each.words) for each in await books.turns_of(inquiry.id)] == [
            ("again", "Where exactly?")
        ]


async def last_said(database: Database) -> str:
    """The kind of what is answered to the asker, whose letters are sent now."""
    outbox, said = Outbox(database), ""
    while letters := await outbox.pending(9, AT):
        said = next((each.letter.fact.kind for each in letters if each.chat == CHAT), said)
        await outbox.mark_sent([Sent(each.id, 100 + each.id, AT) for each in letters])
    return said
