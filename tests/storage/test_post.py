"""What the desk says, asks and remembers."""

from dataclasses import replace
from datetime import timedelta

from custody.due import Due
from custody.facts.doors import Stranger
from custody.forms import Draft, fill
from custody.letters import Choice, Letter, Urgency, column
from storage.database import Database, UpdateKey
from storage.inbox import Inbox, InboxRow
from storage.outbox import Outbox
from tests.storage.district import AT, N07, S01

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
LETTER = Letter(
    Stranger(), column(Choice("take", "p1", 3), Choice("look", "p1", text="K7M29Q")), Urgency.NOTICE
)


async def test_an_answer_comes_out_of_the_outbox_as_it_went_in(database: Database) -> None:
    letter = replace(LETTER, edit=17, keyboard=True, paper=4, silent=True)
    await Inbox(database).store([InboxRow(1, 88, 5, 5, "message", AT, AT, "0" * 64, "{}")])
    async with database.open(UpdateKey(1, 88)) as books:
        number = await books.answer(5, letter, "en")
    (out,) = await Outbox(database).pending(9, AT)
    assert (out.id, out.chat, out.person, out.language, out.letter) == (number, 5, None, "en", letter)
    assert (out.update_id, out.attempts, out.created_at) == (88, 0, AT)


async def test_a_person_is_told_on_every_phone_in_the_language_of_the_moment_of_sending(
    database: Database,
) -> None:
    async with database.open() as books:
        for chat in (31, 32):
            await books.session.value("bind_chat", chat=chat, person=N07, at=0)
        await books.tell(N07, LETTER)
        await books.tell(S01, LETTER)  # nobody has joined
        await books.set_language(N07, "en")
    told = await Outbox(database).pending(9, AT)
    assert [(each.chat, each.person, each.language) for each in told] == [(31, N07, "en"), (32, N07, "en")]


async def test_a_draft_keeps_its_id_while_it_goes_on_and_a_new_question_gets_a_new_one(
    database: Database,
) -> None:
    async with database.open() as books:
        assert await books.draft(N07) is None
        first = await books.keep_draft(Draft(N07, "pack", "p1", 4), AT)
        assert first.id > 0
        filled = fill(first, "25 23")
        assert filled
        assert await books.keep_draft(filled, AT) == filled
        assert await books.draft(N07) == filled
        second = await books.keep_draft(Draft(N07, "via", "p1"), AT)
        assert await books.draft(N07) == second
        assert await books.drop_draft(N07)
        assert not await books.drop_draft(N07)
        third = await books.keep_draft(Draft(N07, "via", "p1"), AT)
        stale = await books.keep_draft(replace(first, form="via"), AT)
        assert len({first.id, second.id, third.id, stale.id}) == 4
        assert await books.draft(N07) == stale


async def test_a_draft_of_one_person_never_takes_the_place_of_anothers(database: Database) -> None:
    async with database.open() as books:
        mine = await books.keep_draft(Draft(N07, "via", "p1"), AT)
        theirs = await books.keep_draft(Draft(S01, "via", "p2", id=mine.id), AT)
        assert theirs.id != mine.id
        assert await books.draft(N07) == mine


async def test_a_pile_is_remembered_in_its_order(database: Database) -> None:
    async with database.open() as books:
        first, second = await books.keep_bundle(N07, [3, 1, 2], AT), await books.keep_bundle(N07, [4], AT)
        assert first != second
        assert await books.bundle(first) == (N07, (3, 1, 2))
        assert await books.bundle(99) is None


async def test_what_was_looked_at_last_is_forgotten_with_time(database: Database) -> None:
    async with database.open() as books:
        assert await books.looked(N07, AT) == ()
        await books.remember_looked(N07, [1, 2], AT - timedelta(minutes=5))
        await books.remember_looked(N07, [3], AT)
        assert await books.looked(N07, AT) == (3,)
        assert await books.looked(N07, AT + timedelta(microseconds=1)) == ()


async def test_an_offer_lapses_once_its_time_has_come_unless_it_was_closed(database: Database) -> None:
    async with database.open() as books:
        await books.set_due(Due("p1", "offer", AT, AT, "to-observer"))
        await books.set_due(Due("p2", "offer", AT + MINUTE, AT + MINUTE, "to-observer"))
        await books.set_due(Due("p3", "deadline", AT, AT, "packed"))
        assert await books.lapsed_offers(AT - timedelta(microseconds=1)) == ()
        assert await books.lapsed_offers(AT) == (1,)
        assert await books.lapsed_offers(AT + timedelta(hours=1)) == (1, 2)
        await books.close_due("p1", "offer")
        await books.set_due(Due("p2", "offer", AT + 2 * HOUR, AT + 2 * HOUR, "to-observer"))
        await books.close_due("p4", "offer")
        assert await books.lapsed_offers(AT + timedelta(hours=1)) == ()
