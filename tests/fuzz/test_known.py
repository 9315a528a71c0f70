"""The corpus of the fuzz knows every command, phrase, button and table of the bot: none is ever forgotten."""

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
    assert flaws(tmp_path / "custody.db")[2] == []
