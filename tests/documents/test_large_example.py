from collections import Counter
from datetime import date
from io import BytesIO

from documents.large_example import large_plan
from documents.plan_writer import write_plan
from documents.plan_xlsx import read_plan

PLAN = large_plan(date(2026, 4, 14))


def test_forty_schools_three_subjects_twenty_observers_thirty_experts() -> None:
    roles = Counter(grant.role for person in PLAN.people for grant in person.grants)
    assert len({each.place for each in PLAN.organisations}) == 40
    assert len({each.subject for each in PLAN.sittings}) == 3
    assert (roles["school"], roles["observer"], roles["expert"]) == (40, 20, 30)
    assert len(PLAN.sittings) == 120


def test_nobody_observes_two_schools_on_one_day() -> None:
    assert set(Counter((each.observer, each.date) for each in PLAN.sittings).values()) == {1}


def test_a_room_holds_everybody_on_the_list() -> None:
    assert all((each.listed or 0) <= 25 * each.packets for each in PLAN.sittings)


def test_no_work_at_a_weeks_end() -> None:
    assert all(each.date.weekday() < 5 for each in PLAN.sittings)


def test_the_workbook_is_read_without_a_fault() -> None:
    book = BytesIO()
    write_plan(PLAN, book)
    assert read_plan(book.getvalue()) == PLAN
