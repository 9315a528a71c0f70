"""The corpus of the fuzz knows every command, phrase, button and table of the bot: none is ever forgotten."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import get_args

import pytest
from aiogram.filters import Filter

from custody.desk.tables import TableKind
from handlers import filters
from handlers.shapes import SHAPES
from handlers.tree import KNOWN
from tests.fuzz import day
from tests.fuzz.audit import flaws
from tests.fuzz.once import commands, everything, handlers, noted
from tests.fuzz.regions import REGIONS
from tests.fuzz.running import opened
from tests.fuzz.spoken import SPOKEN, WITH_WORDS
from tests.fuzz.tables import TABLES
from tests.stories.audit_colleges import CHECKS, flaws_of_colleges
from tests.stories.books import Books

pytestmark = [pytest.mark.untraced, pytest.mark.filterwarnings("ignore:Detected unknown update type")]
SEED = 5


def test_each_kind_of_table_has_an_example() -> None:
    assert set(TABLES) == set(get_args(TableKind))


def test_each_filter_of_words_has_phrases() -> None:
    """A filter that is called so passes what somebody says without a command."""
    modules = {each.__name__: vars(each) for each in KNOWN}
    says = {
        name
        for module, names in modules.items()
        for name, each in names.items()
        if isinstance(each, type)
        and issubclass(each, Filter)
        and each.__module__ in (module, filters.__name__)
        if name.startswith(("Says", "Speaks", "Asks", "Printed"))
    }
    assert set(SPOKEN) == says


def test_each_command_with_words_is_one() -> None:
    assert set(WITH_WORDS) <= set(commands())


async def test_everything_once_reaches_each_handler_and_each_button(tmp_path: Path) -> None:
    with noted() as (reached, verbs):
        async with opened(tmp_path, SEED, REGIONS["colleges"]) as running:
            await day.play(running, "colleges")
            await everything(running)
            assert running.faults.found == []
            assert running.telegram.wrong == []
    assert handlers() - reached == set()
    assert set(SHAPES) - verbs == set()
    file = tmp_path / "custody.db"
    assert flaws(file)[2] == []
    assert {check: damaged(file, sql) for check, sql in DAMAGES.items()} == dict.fromkeys(DAMAGES, True)


DAMAGES = {
    "days_lie_in_their_windows": "UPDATE sittings SET day = '2030-01-01' WHERE chosen = 1",
    "rooms_are_those_reported_last": "UPDATE room_reports SET rooms = '[]'",
    "codes_are_given_once": "UPDATE code_ranges SET first = '1002' WHERE first = '1001'",
    "tasks_are_marked_as_told": "UPDATE task_marks SET organisation = organisation || 'X'",
    "questions_are_those_asked": "UPDATE inquiries SET words = words || '!'",
    "answers_for_all_are_those_kept": "UPDATE advice SET number = number + 70",
    "structures_are_those_sent": "DELETE FROM structures WHERE grade = '1'",
    "sheets_agree_with_their_entries": "UPDATE mark_rows SET lines = replace(lines, ';1;', ';2;')",
    "one_sheet_of_each_stands": "UPDATE mark_sheets SET aside = 0",
    "marks_fit_their_structure": """UPDATE structures SET items = '[["1",0],["2",0],["3",0]]'""",
    "second_checks_are_those_asked_for": "DELETE FROM second_checks",
}
"""What no audit may overlook, by the check that sees it."""


def damaged(file: Path, sql: str) -> bool:
    """Whether that check sees the damage, which is undone at once; every check has one."""
    name = next(check for check, each in DAMAGES.items() if each == sql)
    with closing(sqlite3.connect(file)) as books:
        books.execute(sql)
        found = flaws_of_colleges(books.execute, Books(file).entries)
        books.rollback()
    return any(each.startswith(f"{name}: ") for each in found)


def test_each_check_of_the_second_procedure_has_a_damage() -> None:
    assert set(DAMAGES) == {each.__name__ for each in CHECKS}
