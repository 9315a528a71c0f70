"""Marks in the books of both engines: sheets replace each other, and what is forgotten is gone (S 16)."""

from dataclasses import replace
from datetime import timedelta

from custody.desk.marks.undecided import undecided
from custody.facts.names import Who
from custody.marks.rows import MarkRow, digest_of, lines_of
from custody.marks.sheets import MarkSheet
from custody.marks.structure import Item, Structure
from custody.ports.mark_forgetting import Forgotten
from custody.ports.marks import MarksCount, NewSheet
from custody.roles import Role
from storage.books import StoredBooks
from storage.database import Database
from tests.storage.district import AT, CAMPAIGN, DAY, E12, E13, KARAM, S01, ULKAN

PHYSICS = Structure("physics", "8", (Item("1", 1), Item("2", 3)), ((2, 0), (3, 2)))
ROWS = (MarkRow("9", 1, (1, None)), MarkRow("1024", 2, (0, 3)), MarkRow("1025", 0))
EXPERT = Who(E12, "E-12", Role.EXPERT)
HEAD = MarkSheet(1, "first", EXPERT, EXPERT, AT, 1, 2, 1, digest_of(lines_of(ROWS)), "f" * 64)
FORM = replace(HEAD, sort="uploaded", whose=Who(S01, "S-01", Role.SCHOOL))


async def kept(
    books: StoredBooks, head: MarkSheet = HEAD, replaces: int | None = None, papers: tuple[int, ...] = (),
    rows: tuple[MarkRow, ...] = ROWS,
) -> MarkSheet:  # fmt: skip
    """Kept with the next number of its sitting."""
    number = 1 + sum(each.sitting == head.sitting for each in await books.mark_sheets([head.sitting]))
    said = replace(head, number=number, rows_sha256=digest_of(lines_of(rows)))
    (sheet,) = await books.keep_mark_sheets([NewSheet(said, lines_of(rows), replaces, papers)])
    return sheet


async def test_every_version_of_a_structure_is_kept(database: Database) -> None:
    async with database.open() as books:
        assert [await books.keep_structure(CAMPAIGN, PHYSICS, "a" * 64, AT) for _ in range(2)] == [1, 2]
        assert await books.structures(CAMPAIGN) == (replace(PHYSICS, number=2),)
        assert await books.structure(CAMPAIGN, "physics", "8", 1) == replace(PHYSICS, number=1)
        assert await books.structure(CAMPAIGN, "physics", "8", 3) is None
        assert await books.works_planned(CAMPAIGN) == (("biology", "6"), ("physics", "8"))


async def test_a_sheet_is_kept_with_its_rows_and_set_aside_by_the_next_one(database: Database) -> None:
    async with database.open() as books:
        first = await kept(books)
        second = await kept(books, replaces=first.id)
        assert (first.number, second.number) == (1, 2)
        found = await books.mark_sheets([1, 2])
        assert [each.aside for each in found] == [True, False]
        assert replace(found[1], id=0, number=0) == HEAD
        assert await books.mark_rows([first.id, second.id]) == {first.id: ROWS, second.id: ROWS}


async def test_works_of_an_expert_are_those_of_their_packets_and_of_second_checks(database: Database) -> None:
    async with database.open() as books:
        assert [each.id for each in await books.sittings_checked_by(E12)] == [1, 2]
        assert await books.sittings_checked_by(E13) == ()
        await books.ask_second(1, Who(E13, "E-13", Role.EXPERT), AT)
        assert [each.organisation for each in await books.sittings_checked_by(E13)] == [KARAM]
        assert {key: who.id for key, who in (await books.second_checks([1, 2])).items()} == {1: E13}
        packets = await books.packets_checked_by(E12)
        assert len(packets) == 3
        assert packets == await books.packets_of_sittings([1, 2])
        assert await books.packets_checked_by(E13) == ()
        every = await books.sittings_of_work(CAMPAIGN, "physics", "8")
        assert [each.id for each in every] == [1, 2]
        assert await books.sittings_of_work(CAMPAIGN, "physics", "8", frozenset({KARAM})) == every[:1]


async def test_what_was_compared_is_told_until_another_sheet_comes(database: Database) -> None:
    async with database.open() as books:
        assert await books.to_reconcile(CAMPAIGN) == ()
        await kept(books)
        form = await kept(books, FORM)
        assert await books.to_reconcile(CAMPAIGN) == ((1, False),)
        await books.note_reconciled(1, ("a", "b"), 2, 1, AT)
        assert await books.to_reconcile(CAMPAIGN) == ((1, True),)
        assert await books.marks_count(CAMPAIGN) == MarksCount(3, 1, 1, 1, 1)
        assert await books.marked_sittings(CAMPAIGN, 10) == (1,)
        assert await books.marked_sittings(CAMPAIGN, 10, 1) == ()
        assert await books.marked_sittings(CAMPAIGN, 10, 0, frozenset({"physics"})) == (1,)
        assert await books.marked_sittings(CAMPAIGN, 10, 0, frozenset({"history"})) == ()
        assert await books.marked_sittings_at(CAMPAIGN, frozenset({KARAM}), 10) == (1,)
        assert await books.marked_sittings_at(CAMPAIGN, frozenset({ULKAN}), 10) == ()
        assert await books.reconciled(1) == (AT, 1)
        await kept(books, replace(FORM, at=AT + timedelta(hours=1)), form.id)
        assert await books.to_reconcile(CAMPAIGN) == ((1, False),)


async def test_marks_by_other_items_than_todays_are_missing(database: Database) -> None:
    async with database.open() as books:
        await books.keep_structure(CAMPAIGN, PHYSICS, "a" * 64, AT)
        assert [each.id for each in await books.sittings_to_mark(CAMPAIGN, DAY)] == [1, 2]
        await kept(books)
        await books.keep_structure(CAMPAIGN, replace(PHYSICS, scale=((2, 0), (3, 1))), "b" * 64, AT)
        assert [each.id for each in await books.sittings_to_mark(CAMPAIGN, DAY)] == [2], (
            "the items are the same"
        )
        await books.keep_structure(CAMPAIGN, replace(PHYSICS, items=(Item("1", 2),)), "c" * 64, AT)
        assert [each.id for each in await books.sittings_to_mark(CAMPAIGN, DAY)] == [1, 2]


async def test_a_second_check_that_says_the_same_as_several_experts_leaves_nothing_to_decide(
    database: Database,
) -> None:
    other = Who(E13, "E-13", Role.EXPERT)
    async with database.open() as books:
        await books.keep_structure(CAMPAIGN, PHYSICS, "a" * 64, AT)
        await kept(books, rows=ROWS[:1])
        await kept(books, replace(HEAD, whose=other), rows=ROWS[1:])
        second = await kept(books, replace(HEAD, sort="second", whose=other))
        found = await books.sittings_to_decide(CAMPAIGN)
        assert [each.id for each in found] == [1], "no sheet is like it"
        assert await undecided(books, found) == []
        apart = (replace(ROWS[0], marks=(0, None)), *ROWS[1:])
        await kept(books, replace(HEAD, sort="second", whose=other), second.id, rows=apart)
        assert await undecided(books, found) == [*found]
        await kept(books, replace(HEAD, sort="chair"), rows=apart[:1])
        assert await books.sittings_to_decide(CAMPAIGN) == ()


async def test_typed_rows_stay_until_they_are_in_a_sheet(database: Database) -> None:
    async with database.open() as books:
        await books.begin_typing(E12, 1, "E-12", AT)
        await books.type_row(E12, 1, ROWS[0], AT)
        await books.type_row(E12, 1, replace(ROWS[1], marks=(0,)), AT + timedelta(minutes=1))
    async with database.open() as books:
        assert await books.typing(E12) == (1, "E-12")
        await books.type_row(E12, 1, ROWS[1], AT + timedelta(minutes=2))
        assert await books.typed_rows(E12, 1) == ROWS[:2]
        assert await books.drop_typed_row(E12, 1, "9")
        assert not await books.drop_typed_row(E12, 1, "9")
        await books.end_typing(E12, 1)
        assert await books.typing(E12) is None
        assert await books.typed_rows(E12, 1) == ()


async def test_what_is_old_is_forgotten_with_its_files_and_the_head_stays(database: Database) -> None:
    async with database.open() as books:
        paper = await books.keep_paper("document", "protocol.xlsx", b"marks", AT + timedelta(days=90))
        old = await kept(books, HEAD, None, (paper,))
        young = await kept(books, replace(FORM, at=AT + timedelta(days=1)))
        await books.type_row(E12, 1, ROWS[0], AT)
        later = AT + timedelta(days=2)
        assert await books.forget_marks(AT + timedelta(hours=1), later) == (Forgotten(CAMPAIGN, 1, 2),)
        assert await books.forget_marks(AT + timedelta(hours=1), later) == ()
        assert list(await books.mark_rows([old.id, young.id])) == [young.id]
        assert await books.typed_rows(E12, 1) == ()
        found = await books.mark_sheets([1])
        assert [each.forgotten for each in found] == [later, None]
        assert found[0].rows_sha256 == HEAD.rows_sha256
        gone = await books.paper(paper)
        assert gone is not None
        assert gone.data is None
        assert await books.to_reconcile(CAMPAIGN) == ()
