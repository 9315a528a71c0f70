"""Lines of what needs the coordinator: who is to be called has no reminder, and people are read once."""

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import time, timedelta

import pytest

from custody.desk.digests.telling import tell_digests
from custody.desk.now.line import Asker
from custody.desk.now.lines import lines_of
from custody.desk.now.page import all_needs
from custody.facts.needs import Needed, NeedWord
from custody.needs import Need, NeedKind
from custody.packets import Place
from custody.pending import Pending
from custody.roles import Role
from locales.words import Words
from storage.books import StoredBooks
from storage.database import Database
from tests.storage.district import AT, CAMPAIGN, E12, E13, K01, N07, S01, moved, who
from tests.storage.hearing import LATE, join


async def listed(books: StoredBooks, kind: NeedKind, *packets: int) -> tuple[list[Needed], list[str]]:
    """The lines and the verbs of their buttons."""
    person = await books.person(K01)
    assert person is not None
    asker = Asker(books, person, await books.campaign(CAMPAIGN), AT)
    lines, rows = await lines_of(asker, [Need(kind, f"p{each}", LATE, 1) for each in packets], 1)
    return list(lines), [choice.verb for row in rows for choice in row.choices]


async def waits(books: StoredBooks, packet: int, giver: int | None, giver_role: Role) -> None:
    """The coordinator has stated that they took it, and the giver's word is awaited."""
    coordinator = await books.person(K01)
    named = await books.person(giver) if giver else None
    assert coordinator is not None
    taker, known = who(coordinator, Role.COORDINATOR), who(named, giver_role) if named else None
    pending = (Pending("to-coordinator", known, giver_role, taker, LATE),)
    await moved(books, packet, Place("to-coordinator", Role.COORDINATOR, taker, pending=pending))


@pytest.mark.parametrize(
    ("giver", "role", "named"), [(N07, Role.OBSERVER, "N-07"), (None, Role.SCHOOL, "S-01 (Karam)")]
)
async def test_a_word_that_no_message_can_ask_for_is_to_be_called_for(
    database: Database, giver: int | None, role: Role, named: str
) -> None:
    async with database.open() as books:
        await join(books, K01)
        await waits(books, 1, giver, role)
        (line,), verbs = await listed(books, "unconfirmed", 1)
        assert isinstance(line, NeedWord)
        assert (line.call, verbs) == (True, ["look"])
        said = Words("Asia/Irkutsk").say(line, "ru", AT)
        assert said.endswith(f"{named}; сообщения бота не доходят, позвоните")
        english = Words("Asia/Irkutsk").say(line, "en", AT)
        assert english.endswith(f"{named}; the bot's messages do not arrive, please call")
        await join(books, giver or S01)
        (line,), verbs = await listed(books, "unconfirmed", 1)
        assert (line.call, verbs) == (False, ["look", "prompt"])
        await books.session.value("block_phone", chat=giver or S01, at=1)
        (line,), verbs = await listed(books, "unconfirmed", 1)
        assert (line.call, verbs) == (True, ["look"]), "a phone that blocks the bot is no phone"


async def test_a_pile_given_by_an_expert_without_a_phone_is_one_line_that_the_coordinator_can_close(
    database: Database,
) -> None:
    async with database.open() as books:
        await join(books, K01)
        school, expert, reader = [await books.person(each) for each in (S01, E13, K01)]
        assert school
        assert expert
        assert reader
        taker = who(school, Role.SCHOOL)
        pending = (Pending("to-school", who(expert, Role.EXPERT), Role.EXPERT, taker, LATE),)
        for packet in (1, 2):
            await moved(books, packet, Place("to-school", Role.SCHOOL, taker, since=LATE, pending=pending))
        found, _ = await all_needs(books, reader, await books.campaign(CAMPAIGN), AT)
        (need,) = [each for each in found if each.kind == "unconfirmed"]
        assert (need.count, need.more) == (2, ("p2",))
        asker = Asker(books, reader, await books.campaign(CAMPAIGN), AT)
        (line,), rows = await lines_of(asker, [need], 1)
        assert isinstance(line, NeedWord)
        assert (line.more, line.by_sheet, line.call) == (1, True, True)
        assert [choice.verb for row in rows for choice in row.choices] == ["look", "confirm-pile"]
        assert "и ещё 1 пакет; у школьного координатора" in Words("Asia/Irkutsk").say(line, "ru", AT)
        await join(books, E12)
        asker = Asker(books, reader, await books.campaign(CAMPAIGN), AT)
        (line,), rows = await lines_of(asker, [need], 1)
        assert isinstance(line, NeedWord)
        assert [each.callsign for each in line.speaking] == ["E-12"], "the chair of the subject"
        assert [choice.verb for row in rows for choice in row.choices] == ["look", "prompt", "confirm-pile"]


async def test_the_schools_of_many_lines_are_read_once(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, people_with = Counter[Role](), StoredBooks.people_with

    async def counted(books: StoredBooks, campaign: int, role: Role) -> object:
        read[role] += 1
        return await people_with(books, campaign, role)

    async with database.open() as books:
        await join(books, K01)
        for packet in (1, 2, 3):
            await moved(books, packet, Place(due=LATE))
        monkeypatch.setattr(StoredBooks, "people_with", counted)
        lines, _ = await listed(books, "late", 1, 2, 3)
    assert [line.call for line in lines] == [True, True, True]
    assert read == {Role.SCHOOL: 1}


async def test_a_digest_is_put_together_before_the_books_are_opened_for_writing(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    needs, writing = StoredBooks.needs, list[bool]()

    @asynccontextmanager
    async def opened() -> AsyncIterator[StoredBooks]:
        async with database.open() as books:
            writing.append(True)
            yield books
            writing.clear()

    async def watched(books: StoredBooks, *asked: object) -> object:
        assert not writing, "everybody who writes would wait for it"
        return await needs(books, *asked)  # type: ignore[arg-type]

    async with database.open() as books:
        await join(books, K01)
        await moved(books, 1, Place(due=LATE))
        await books.set_digest(K01, [time(17)], AT - timedelta(days=1))
    monkeypatch.setattr(StoredBooks, "needs", watched)
    now = AT + timedelta(minutes=5)
    assert await tell_digests(database.read, opened, [CAMPAIGN], now) == 2, (
        "the coordinator and the department"
    )
    assert await tell_digests(database.read, opened, [CAMPAIGN], now) == 0
