"""The roadmap in the books, on both engines: numbers without rows, entries of many chains in one question."""

from dataclasses import replace
from datetime import date, timedelta

from custody.desk.roadmap.dues import refresh
from custody.desk.roadmap.reminding import owing
from custody.facts.names import Who
from custody.ledger import first_break
from custody.needs import Found
from custody.plan import PlanTask
from custody.planning.tally import Vanished
from custody.ports import Nudge
from custody.ports.needs import Hour
from custody.roadmap import TaskMark, TaskTotal
from custody.roles import Role
from storage.books import StoredBooks
from storage.database import Database
from storage.plan import PlanResult
from tests.storage.district import AT, CAMPAIGN, DAY, KARAM, N07, PLAN, S01, ULKAN, put, record

EACH = PlanTask("Organisers", "school", DAY, each_organisation=True)
ONCE = PlanTask("Experts", "department", DAY)
FORMS = replace(EACH, task="Data", kind="collection", remind_days=(7, 1), forms=("one", "two"))
WHO = Who(S01, "S-01", Role.SCHOOL)


async def planned(books: StoredBooks, *tasks: PlanTask) -> PlanResult:
    return await put(books, replace(PLAN, roadmap=tasks))


def mark(task: int, organisation: str, form: str = "", seq: int = 1) -> TaskMark:
    return TaskMark(task, organisation, "done", DAY, WHO, AT, seq, form)


async def test_who_has_done_what_is_counted_without_a_row_for_who_has_not(database: Database) -> None:
    async with database.open() as books:
        await planned(books, EACH, ONCE, FORMS)
        each, once, forms = sorted(await books.tasks(CAMPAIGN), key=lambda task: task.number)
        assert [task.said.number for task in (each, once, forms)] == [1, 2, 3]
        assert forms.said == replace(FORMS, number=3)
        await books.mark_tasks([mark(each.id, KARAM), mark(once.id, ""), mark(forms.id, ULKAN, "one")])
        await books.mark_tasks([mark(each.id, KARAM, seq=9)])
        totals = await books.task_totals(CAMPAIGN)
        assert totals == {each.id: TaskTotal(1, 2), once.id: TaskTotal(1, 1), forms.id: TaskTotal(0, 2)}
        assert await books.forms_in(forms.id) == {"one": 1}
        assert await books.open_places(each.id) == (ULKAN,)
        assert await books.task_districts(each) == (("", TaskTotal(1, 2)),)
        (done,), number = await books.task_places(each, "done", "", 5, 0)
        assert (done.code, number, done.mark) == (KARAM, 1, mark(each.id, KARAM))
        found, number = await books.task_places(forms, "open", "", 1, 1)
        assert ([(place.code, place.forms) for place in found], number) == ([(ULKAN, 1)], 2)
        assert len(await books.all_marks(CAMPAIGN)) == 3
        debtors = await owing(books, each)
        assert debtors == (), "nobody speaks for the school of Ulkan"
        await books.unmark_task(each.id, KARAM, "")
        assert [person.callsign for person in await owing(books, each) or ()] == ["S-01"]
        assert await owing(books, once) is None


async def test_a_later_plan_keeps_what_was_marked_and_counts_its_forms_anew(database: Database) -> None:
    async with database.open() as books:
        await planned(books, EACH, ONCE, FORMS)
        ids = {task.number: task.id for task in await books.tasks(CAMPAIGN)}
        whole = [mark(ids[3], KARAM, form, seq) for seq, form in ((1, "one"), (2, "two"), (2, ""))]
        await books.mark_tasks([*whole, mark(ids[3], ULKAN, "two", 4), mark(ids[1], KARAM)])
        result = await planned(books, replace(FORMS, forms=("one", "two", "three")))
        assert result.vanished == [
            Vanished("tasks", "Organisers / school", "acts"), Vanished("tasks", "Experts / department"),
        ]  # fmt: skip
        assert {task.number for task in await books.tasks(CAMPAIGN)} == {1, 3}
        assert (await books.task_totals(CAMPAIGN))[ids[3]] == TaskTotal(0, 2)
        await planned(books, replace(FORMS, forms=("two",)), ONCE)
        assert (await books.task_totals(CAMPAIGN))[ids[3]] == TaskTotal(2, 2)
        (found,) = [each for each in await books.task_marks([ids[3]], [ULKAN]) if not each.form]
        assert (found.seq, found.day) == (4, DAY)
        assert {task.number: task.id for task in await books.tasks(CAMPAIGN)} == ids


async def test_many_chains_get_their_entries_in_one_question(database: Database) -> None:
    async with database.open() as books:
        await books.lock_organisations(CAMPAIGN, [ULKAN, KARAM])
        streams = [f"organisation:1/{code}" for code in (KARAM, ULKAN)]
        await books.write(record(streams[1]))
        first = await books.write_all([record(each) for each in streams])
        assert [(each.stream, each.seq) for each in first] == [(streams[0], 1), (streams[1], 2)]
        await books.nudge_all([Nudge(S01, "tasks", "r1"), Nudge(N07, "tasks-late", "r1")])
        await books.nudge_all([])
        assert await books.nudged(5) == (S01, N07)
    async with database.read() as books:
        kept = [entry for each in streams for entry in await books.story(each)]
        assert [entry.seq for entry in kept] == [1, 1, 2]
        assert first_break(kept) is None
        assert kept[2] == first[1]


async def test_a_task_that_is_overdue_needs_the_coordinator_until_it_is_done(database: Database) -> None:
    late = Hour(AT + timedelta(days=2), date(2024, 4, 14), "09:00", date(2024, 4, 16), AT)
    async with database.open() as books:
        await planned(books, EACH, replace(ONCE, until=DAY + timedelta(days=9)))
        await refresh(books, await books.campaign(CAMPAIGN), AT)
        (task, _) = await books.tasks(CAMPAIGN)
        found = await books.needs(CAMPAIGN, "task", late, 5)
        assert ([need.ref for need in found.needs], found.total) == ([f"r{task.id}"], 1)
        await books.mark_tasks([mark(task.id, KARAM), mark(task.id, ULKAN)])
        assert await books.needs(CAMPAIGN, "task", late, 5) == Found()
