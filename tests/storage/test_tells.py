"""Messages to many in the books: sent once, read once each, and who is late."""

from dataclasses import replace
from datetime import timedelta

from custody.facts.tells import TellDropped
from custody.letters import Letter
from custody.packets import Place
from custody.roles import Role
from custody.tells import Audience, Mark
from storage.books import StoredBooks
from storage.database import Database
from tests.storage.district import AT, CAMPAIGN, E12, K01, KARAM, N07, S01, ULKAN, moved, who

AUDIENCE = Audience((Role.OBSERVER,), KARAM, "physics", late=True)


async def begun(books: StoredBooks) -> int:
    return await books.new_tell(K01, 500, AUDIENCE, "Hello,\nall", AT)


async def test_a_message_is_kept_changed_and_sent_or_dropped_once(database: Database) -> None:
    async with database.open() as books:
        number = await begun(books)
        tell = await books.tell_of(number)
        assert tell is not None
        assert (tell.campaign, tell.audience, tell.words, tell.state) == (
            CAMPAIGN,
            AUDIENCE,
            "Hello,\nall",
            "draft",
        )
        await books.save_tell(replace(tell, audience=Audience(everyone=True), words="Other", board=7))
        assert await books.close_tell(number, "sent", AT)
        assert not await books.close_tell(number, "sent", AT)
        assert not await books.close_tell(number, "dropped", AT)
        now = await books.tell_of(number)
        assert now is not None
        assert (now.audience.everyone, now.words, now.board, now.state) == (True, "Other", 7, "sent")
        assert await books.tell_of(99) is None


async def test_a_draft_uses_up_no_number(database: Database) -> None:
    async with database.open() as books:
        numbers = []
        for state in ("sent", "dropped", "sent"):
            tell = await books.tell_of(await begun(books))
            assert tell is not None
            assert tell.number == 0
            if state == "sent":
                assert await books.close_tell(tell.id, "sent", AT)
                numbers.append((await books.number_tell(tell)).number)
                kept = await books.tell_of(tell.id)
                assert kept is not None
                assert kept.number == numbers[-1]
        assert numbers == [1, 2]


async def test_those_who_have_read_it_are_counted_and_not_sent_it_again(database: Database) -> None:
    async with database.open() as books:
        number = await begun(books)
        await books.add_tellings(number, [N07, S01, E12])
        for chat, person in ((1, N07), (2, N07), (3, S01)):
            await books.session.value("bind_chat", chat=chat, person=person, at=0)
        assert await books.send_telling(number, Letter(TellDropped())) == 3
        assert await books.changed_tells() == ()
        assert await books.was_read(number, N07) == (True, None)
        assert await books.was_read(number, K01) == (False, None)
        assert await books.read_telling(number, N07, AT)
        assert not await books.read_telling(number, N07, AT + timedelta(hours=1))
        assert not await books.read_telling(number, K01, AT)
        assert await books.was_read(number, N07) == (True, AT)
        assert [each.id for each in await books.changed_tells()] == [number]
        assert await books.changed_tells() == (), "it is told once"
        tell = await books.tell_of(number)
        assert tell is not None
        assert (await books.number_tell(tell)).number == 1
        assert await books.unread_of(N07) == ()
        assert await books.unread_of(S01) == ((number, 1),)
        assert await books.send_telling(number, Letter(TellDropped())) == 1
        assert await books.marks_of(number) == (
            Mark(E12, "E-12", read=False, reached=False),
            Mark(N07, "N-07", read=True, reached=True),
            Mark(S01, "S-01", read=False, reached=True),
        )


async def test_who_works_where_and_who_is_late(database: Database) -> None:
    async with database.open() as books:
        works = await books.works_of(CAMPAIGN)
        assert works.sittings == {(KARAM, "physics", N07), (ULKAN, "physics", N07), (ULKAN, "biology", 0)}
        observer = await books.person(N07)
        assert observer is not None
        early = await books.late_at(CAMPAIGN, AT - timedelta(days=30))
        assert not early.people
        assert not early.schools
        held = Place("to-observer", holder=who(observer, Role.OBSERVER), due=AT - timedelta(hours=1))
        await moved(books, 1, held)
        late = await books.late_at(CAMPAIGN, AT)
        assert late.people == {N07}
        assert (await books.late_at(CAMPAIGN, AT + timedelta(days=9))).schools == {KARAM, ULKAN}
