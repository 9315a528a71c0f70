"""Our own tree keeps every rule."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.house import arrows, files, habits, sizes
from tests.house.tree import ROOT

pytestmark = pytest.mark.untraced
Rule = Callable[[Path], list[str]]

RULES: dict[Rule, str] = {
    arrows.broken_arrows: "arrows point one way, so that each part can be read, tested and replaced alone",
    arrows.strangers_in_custody: "the trade is the standard library only, so that it outlives every library",
    sizes.long_files: "a file has at most 150 lines: split it where the subject changes",
    sizes.long_functions: "a function has at most 25 lines: name the part that grew",
    sizes.long_handlers: "a handler has at most 12 lines: it translates and calls the desk once",
    habits.cyrillic_in_code: "Russian words live in locales/ or documents/, or no other language is possible",
    habits.clocks: "time is an argument; only bot/clock.py reads the clock, or the sandbox cannot move it",
    habits.default_executor: "aiogram starves when the default executor is busy: use the pool of our own",
    habits.synchronous_filters: "aiogram runs a synchronous filter in a thread, 100 µs each: use async ones",
    habits.prints: "a server logs; only the command line and the sandbox speak to a terminal",
    habits.empty_names: "a module's name says what it is about",
    habits.mocks: "fakes implement our Protocols and speak the domain; a mock agrees with anything",
    files.unportable_queries: "only plain, ^ and $ answer alike on SQLite and PostgreSQL: use RETURNING",
    files.settings_gap: ".env.example explains exactly the settings that there are",
    files.lint_exceptions: "fifteen exceptions from the lint at most, each with its reason",
    files.outside_mentions: "a clone knows nothing of the machine it was written on",
}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_house_keeps(rule: Rule) -> None:
    broken = rule(ROOT)
    assert not broken, f"{RULES[rule]}:\n" + "\n".join(broken)
