"""The bot says at once why it cannot work, and stops when it is told to."""

import asyncio
import gc
import sqlite3
from argparse import Namespace
from contextlib import closing
from pathlib import Path

import pytest

from bot.cli import run
from bot.cli.terminal import Terminal
from bot.clock import WallClock
from locales.words import Words
from storage.lockfile import hold
from tests.cli.shell import DEAD, TOKEN, WRONG_TOKEN, Ask, beside, lived, started
from tests.stories.haste import hurried


def test_without_a_token_it_says_where_to_get_one(folder: Path) -> None:
    assert started(folder, "run").line.startswith("BOT_TOKEN не задан. Получите токен у @BotFather")


@pytest.mark.parametrize("token", ["secret", "12 34:AA", "x:AA"])
def test_what_is_no_token_is_refused_and_not_shown(ask: Ask, folder: Path, token: str) -> None:
    told = ask(folder, "run", BOT_TOKEN=token)
    assert "BOT_TOKEN" in told.line
    assert token not in told.line


def test_books_without_tables_are_refused(ask: Ask, tmp_path: Path) -> None:
    assert "python -m bot migrate" in ask(tmp_path, "run", BOT_TOKEN=TOKEN, BOT_API_URL=DEAD).line


def test_a_dead_address_is_refused(ask: Ask, folder: Path) -> None:
    assert "BOT_API_URL" in ask(folder, "run", BOT_TOKEN=TOKEN, BOT_API_URL=DEAD).line


def test_what_it_froze_for_its_work_is_let_go_at_the_end(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "_serve", lambda *_: asyncio.sleep(0))
    monkeypatch.setattr(run, "start_logging", lambda *_: None)
    settings = hurried(DEAD, f"sqlite:///{folder / 'custody.db'}", {"bot_token": TOKEN})
    before = gc.get_threshold()
    try:
        run.run(Terminal(settings, WallClock(), Words("UTC")), Namespace())
    finally:
        gc.set_threshold(*before)
    assert gc.get_freeze_count() == 0, "what is left frozen is taken for a leak, and libraries say so aloud"


@pytest.mark.parametrize(
    ("name", "value"), [("LOG_LEVEL", "LOUD"), ("WEBHOOK_LISTEN", "nowhere"), ("HEALTH_LISTEN", ":99999")]
)
def test_a_setting_that_only_run_reads_is_named(ask: Ask, folder: Path, name: str, value: str) -> None:
    told = ask(folder, "run", BOT_TOKEN=TOKEN, BOT_API_URL=DEAD, **{name: value})
    assert name in told.line


def test_a_second_bot_is_refused(ask: Ask, folder: Path) -> None:
    with hold(folder / "custody.db"):
        assert "уже работает бот" in ask(folder, "run", BOT_TOKEN=TOKEN, BOT_API_URL=DEAD).line


async def test_a_token_that_telegram_does_not_know_is_refused(folder: Path, telegram: str) -> None:
    told = await beside(folder, "run", BOT_TOKEN=WRONG_TOKEN, BOT_API_URL=telegram)
    assert "не признаёт BOT_TOKEN" in told.line


async def test_it_works_remembers_its_name_and_stops_when_told(folder: Path, telegram: str) -> None:
    await lived(folder, telegram)
    with closing(sqlite3.connect(folder / "custody.db")) as connection:
        assert ("vpr_test_bot",) in connection.execute("SELECT value FROM settings").fetchall()


def test_a_file_with_a_second_name_is_refused(ask: Ask, folder: Path) -> None:
    (folder / "other.db").hardlink_to(folder / "custody.db")
    assert "жёсткая ссылка" in ask(folder, "run", BOT_TOKEN=TOKEN, BOT_API_URL=DEAD).line
    assert "жёсткая ссылка" in ask(folder, "move", "sqlite:///there.db").line


def test_settings_that_are_wrong_are_named_all_at_once(ask: Ask, folder: Path) -> None:
    wrong = {"TIMEZONE": "Irkutsk", "BACKUP_HOURS": "x", "BACKUP_KEEP": "24", "LOG_LEVEL": "LOUD"}
    line = ask(folder, "status", **wrong).line
    assert line.startswith("Неверных настроек: 4. ")
    for name in wrong:
        assert f"{name}: нуж" in line
