"""Every rule sees the offence planted for it, and lets its innocent neighbour pass."""

from pathlib import Path

import pytest

from tests.house import arrows, files, habits, sizes
from tests.house.test_the_tree import RULES, Rule
from tests.house.tree import PACKAGES, ROOT

CONFIG = "\n[tool.ruff.lint]\nignore = [\n{}]\n\n[tool.ruff.lint.pydocstyle]\n"
FIELDS = "class Settings(BaseSettings):\n    model_config: int = 1\n    bot_token: str\n    language: str\n"
TALL = "def tall():\n" + "    x = 1\n" * 25
HANDLER = "@router.message(Command('x'))\nasync def heard(message):\n" + "    x = 1\n" * 12
REGISTERED = "async def heard(message):\n" + "    x = 1\n" * 12 + "router.message.register(heard)\n"

GUILTY: list[tuple[Rule, str, str]] = [
    (arrows.strangers_in_custody, "custody/a.py", "import aiogram\n"),
    (arrows.strangers_in_custody, "custody/deep/a.py", "def f():\n    from storage.books import Books\n"),
    (sizes.long_files, "sandbox/a.py", "x = 1\n" * 151),
    (sizes.long_functions, "documents/a.py", TALL),
    (sizes.long_functions, "storage/a.py", "class A:\n    async def tall(self):\n" + "        x = 1\n" * 25),
    (sizes.long_handlers, "handlers/a.py", HANDLER),
    (sizes.long_handlers, "handlers/a.py", REGISTERED),
    (habits.cyrillic_in_code, "handlers/a.py", "say = 'Принято'\n"),
    (habits.cyrillic_in_code, "custody/a.py", "def f():\n    return f'{x} принял'\n"),
    (habits.clocks, "custody/a.py", "import datetime as dt\nat = dt.datetime.now(dt.UTC)\n"),
    (habits.clocks, "handlers/a.py", "from datetime import date\nday = date.today\n"),
    (habits.clocks, "storage/a.py", "import time\nat = time.time()\n"),
    (habits.clocks, "bot/a.py", "from time import time\n"),
    (habits.default_executor, "documents/a.py", "await loop.run_in_executor(None, work)\n"),
    (habits.default_executor, "bot/a.py", "await asyncio.to_thread(work)\n"),
    (habits.default_executor, "bot/a.py", "from asyncio import to_thread\n"),
    (habits.synchronous_filters, "handlers/a.py", "from aiogram import F, Router\n"),
    (habits.synchronous_filters, "bot/a.py", "import aiogram\naiogram.F.text\n"),
    (habits.synchronous_filters, "handlers/a.py", "@router.message(lambda m: m.text)\nasync def f(m): ...\n"),
    (habits.synchronous_filters, "handlers/a.py", "router.message.register(f, lambda m: m.text)\n"),
    (habits.prints, "storage/a.py", "print('here')\n"),
    (habits.empty_names, "custody/utils.py", ""),
    (habits.empty_names, "bot/data/a.py", ""),
    (habits.mocks, "tests/a.py", "from unittest.mock import Mock\n"),
    (files.unportable_queries, "storage/sql/common/a.sql", "-- name: put!\nINSERT INTO a VALUES (1);\n"),
    (files.unportable_queries, "storage/sql/common/a.sql", "-- name:put(a)<!\nINSERT INTO a VALUES (1);\n"),
    (files.unportable_queries, "storage/sql/common/a.sql", "--name: put*!\nINSERT INTO a VALUES (:b);\n"),
    (files.unportable_queries, "storage/sql/common/a.sql", "-- name: put#\nCREATE TABLE a (b);\n"),
    (files.settings_gap, ".env.example", "BOT_TOKEN=\n"),
    (files.settings_gap, ".env.example", "BOT_TOKEN=\nLANGUAGE=ru\nLOST=1\n"),
    (files.settings_gap, ".env.example", "BOT_TOKEN=\nLANGUAGE=ru\nLANGUAGE=en\n"),
    (files.lint_exceptions, "pyproject.toml", CONFIG.format('    "D1",\n')),
    (files.lint_exceptions, "pyproject.toml", CONFIG.format('    "D1", # why\n' * 16)),
    (files.outside_mentions, "a.md", "see .." + "/shared/a.md\n"),
    (files.outside_mentions, "a.txt", "--index-url https://py" + "pi.org/simple\n"),
    (files.outside_mentions, "deep/a.toml", 'here = "/wor' + 'k/main"\n'),
]

INNOCENT: list[tuple[Rule, str, str]] = [
    (
        arrows.strangers_in_custody,
        "custody/a.py",
        "import json\nfrom custody.facts import Fact\nfrom . import b\n",
    ),
    (sizes.long_files, "sandbox/a.py", "x = 1\n" * 150),
    (sizes.long_functions, "bot/a.py", 'def f():\n    """' + "A.\n" * 30 + '    """\n    return 1\n'),
    (sizes.long_handlers, "handlers/a.py", "def known(x):\n" + "    x = 1\n" * 20),
    (habits.cyrillic_in_code, "custody/a.py", '"""Пломба."""\nx = "\\u0410"  # буква А\n'),
    (habits.cyrillic_in_code, "locales/a.py", "x = 'Принято'\n"),
    (habits.clocks, "bot/clock.py", "from datetime import UTC, datetime\nat = datetime.now(UTC)\n"),
    (habits.clocks, "bot/a.py", "at = clock.now()\nleft = time.monotonic()\n"),
    (habits.default_executor, "bot/a.py", "await loop.run_in_executor(pool, work)\n"),
    (habits.synchronous_filters, "handlers/a.py", "@router.message(Command('a'))\nasync def f(m): ...\n"),
    (habits.prints, "bot/cli.py", "print('1 row')\n"),
    (habits.empty_names, "custody/packets.py", ""),
    (files.unportable_queries, "storage/sql/common/a.sql", "-- name: one^\n-- name: all\n-- name: n$\n"),
    (files.unportable_queries, "storage/sql/sqlite/a.sql", "-- name: put!\n"),
    (files.settings_gap, ".env.example", "BOT_TOKEN=\n# LANGUAGE=ru\n"),
    (files.lint_exceptions, "pyproject.toml", CONFIG.format('    "D1", # why\n' * 15)),
    (files.outside_mentions, "a.md", "paper/wor" + "k/a.md and ../docs\n"),
]


def plant(root: Path, at: str, text: str) -> None:
    settings = root / "bot/settings.py"
    settings.parent.mkdir(parents=True)
    settings.write_text(FIELDS, encoding="utf-8")
    planted = root / at
    planted.parent.mkdir(parents=True, exist_ok=True)
    planted.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(("rule", "at", "text"), GUILTY)
def test_a_planted_offence_is_seen(rule: Rule, at: str, text: str, tmp_path: Path) -> None:
    plant(tmp_path, at, text)
    assert len(rule(tmp_path)) == 1, f"{rule.__name__} did not see {text!r} in {at}"


@pytest.mark.parametrize(("rule", "at", "text"), INNOCENT)
def test_an_innocent_neighbour_passes(rule: Rule, at: str, text: str, tmp_path: Path) -> None:
    plant(tmp_path, at, text)
    assert rule(tmp_path) == []


def test_settings_that_are_not_there_are_an_error(tmp_path: Path) -> None:
    (tmp_path / ".env.example").write_text("BOT_TOKEN=\n", encoding="utf-8")
    with pytest.raises(FileNotFoundError):
        files.settings_gap(tmp_path)


def test_every_rule_has_its_offence() -> None:
    tried = {rule for rule, _, _ in GUILTY} | {arrows.broken_arrows}
    assert tried == set(RULES), "a rule that never caught anything may be blind"


BAD_IMPORTS = [
    ("custody", "storage", "Arrow"),
    ("handlers", "storage", "Arrow"),
    ("storage", "locales", "Arrow"),
    ("documents", "bot", "Arrow"),
    ("bot", "sandbox", "Nothing imports the sandbox"),
    ("custody", "aiogram", "Custody stands"),
]


def test_planted_bad_imports_break_the_arrows(tmp_path: Path) -> None:
    tree = arrows.copied(ROOT, tmp_path)
    for package, imported, _ in BAD_IMPORTS:
        with (tree / package / "planted.py").open("a", encoding="utf-8") as planted:
            planted.write(f"import {imported}\n")
    held, said = arrows.lint_imports(tree)
    assert not held, "import-linter must see a planted import"
    for package, imported, _ in BAD_IMPORTS:
        assert f"{package}.planted -> {imported}" in said, f"{package} may not import {imported}:\n{said}"


def test_one_bad_import_is_enough(tmp_path: Path) -> None:
    for package in PACKAGES:
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").touch()
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    assert arrows.broken_arrows(tmp_path) == []
    (tmp_path / "custody/planted.py").write_text("import storage\n", encoding="utf-8")
    assert arrows.broken_arrows(tmp_path)
