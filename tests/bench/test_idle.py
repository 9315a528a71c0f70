"""What a bot at rest carries with it: nothing that only paper, workbooks and pictures need."""

import os
from pathlib import Path

import pytest

from sandbox.server import Sandbox
from storage.migrations import migrate
from tests.bench.bots import polls
from tests.bench.idle import Idle, memory, typical
from tests.bench.phones import Telegram
from tests.torture.processes import TOKEN, settings_of_bot, started

RARE = (
    "PIL", "aiohttp.web", "aiohttp_socks", "alembic", "asyncpg", "defusedxml", "fontTools", "fpdf",
    "holidays", "openpyxl", "prometheus_client", "psycopg", "qrcode", "sqlalchemy",
    "xlsxwriter", "zxingcpp",
)  # fmt: skip
"""Each is imported when the first paper, workbook, picture, or proxy wants it."""


@pytest.mark.untraced
async def test_a_bot_that_polls_has_imported_nothing_that_is_rare(tmp_path: Path) -> None:
    file = tmp_path / "books.db"
    migrate(f"sqlite:///{file}")
    sandbox = Sandbox(TOKEN, "idle_bot")
    async with sandbox.serve() as address:
        settings = settings_of_bot(address, f"sqlite:///{file}")
        words = ["-X", "importtime", "-m", "bot", "run"]
        async with started(words, tmp_path, "log", **settings) as process:
            await polls(Telegram(sandbox), process)
            lines = (tmp_path / "log").read_text("utf-8").splitlines()
    imported = {line.rpartition("|")[2].strip() for line in lines if line.startswith("import time:")}
    assert {"aiogram", "bot.app", "custody.desk.call"} <= imported
    assert not imported & set(RARE)


def test_memory_is_what_the_system_says_of_a_process() -> None:
    own, whole = memory(os.getpid())
    assert 10 < own <= whole < 4000


def test_the_middle_of_each_figure_is_said() -> None:
    assert typical([Idle(1, 5, 9, 1, 1), Idle(2, 4, 8, 1, 3), Idle(9, 9, 0, 1, 2)]) == Idle(2, 5, 8, 1, 2)
