"""The doctor looks at everything, and says what to do."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from bot.cli.checks import Finding
from bot.cli.doctor import examine
from bot.contact import HEARD
from storage import settings
from storage.schema import SCHEMA
from tests.cli.shell import DEAD, TOKEN, Ask, beside, terminal

WAITING = """
INSERT INTO inbox (bot_id, update_id, chat, kind, received_at, sha256, body, state)
VALUES (1, {number}, 5, 'message', 1776139200000000, 'x', '{{}}', '{state}')
"""


def ill(found: list[Finding]) -> set[str]:
    return {finding.phrase for finding in found if finding.level == "attention"}


def put(folder: Path, number: int, state: str) -> None:
    with closing(sqlite3.connect(folder / "custody.db")) as connection:
        connection.execute(WAITING.format(number=number, state=state))
        connection.commit()


async def test_a_healthy_bot(folder: Path, telegram: str) -> None:
    told = await beside(folder, "doctor", BOT_TOKEN=TOKEN, BOT_API_URL=telegram)
    assert told.code == 0, told.out
    lines = [line.split("\t") for line in told.out.splitlines()]
    assert {level for level, _ in lines} == {"в порядке", "к сведению"}
    assert "@vpr_test_bot" in told.out
    assert "Часы сходятся" in told.out
    assert SCHEMA in told.out


def test_a_dead_address_is_one_line_among_the_others(ask: Ask, folder: Path) -> None:
    told = ask(folder, "doctor", BOT_TOKEN=TOKEN, BOT_API_URL=DEAD)
    assert told.code == 1
    assert "1 пункт" in told.line
    (line,) = [line for line in told.out.splitlines() if line.startswith("внимание")]
    assert "BOT_API_URL" in line
    assert "В базу можно писать" in told.out


def test_nothing_is_ready_yet(ask: Ask, tmp_path: Path) -> None:
    told = ask(tmp_path, "doctor")
    assert told.code == 1
    assert "BOT_TOKEN не задан" in told.out
    assert "python -m bot migrate" in told.out


def test_an_empty_campaign_is_noticed(ask: Ask, tmp_path: Path) -> None:
    ask(tmp_path, "migrate")
    assert "python -m bot load" in ask(tmp_path, "doctor").out


@pytest.mark.parametrize(("by", "side"), [(timedelta(minutes=2), "ahead"), (timedelta(hours=-1), "behind")])
async def test_a_wrong_clock_is_noticed(folder: Path, telegram: str, by: timedelta, side: str) -> None:
    found = await examine(terminal(folder, by, bot_token=TOKEN, bot_api_url=telegram))
    assert ill(found) == {"cli-doctor-clock-off"}
    (off,) = [finding for finding in found if finding.phrase == "cli-doctor-clock-off"]
    assert off.variables["side"] == side
    assert abs(int(off.variables["seconds"]) - abs(by.total_seconds())) < 5


async def test_what_waits_for_long_is_noticed(folder: Path, telegram: str) -> None:
    put(folder, 11, "new")
    put(folder, 12, "quarantined")
    found = await examine(terminal(folder, bot_token=TOKEN, bot_api_url=telegram))
    assert ill(found) == {"cli-doctor-inbox-waits", "cli-doctor-quarantine"}
    (aside,) = [finding for finding in found if finding.phrase == "cli-doctor-quarantine"]
    assert aside.variables == {"count": 1, "numbers": "12"}


async def test_a_webhook_that_is_not_set_is_noticed(folder: Path, telegram: str) -> None:
    hook = "https://vpr.example/hook"
    found = await examine(terminal(folder, bot_token=TOKEN, bot_api_url=telegram, webhook_url=hook))
    assert ill(found) == {"cli-doctor-webhook-missing"}


async def test_the_doctor_leaves_the_books_alone(folder: Path, telegram: str) -> None:
    with closing(sqlite3.connect(folder / "custody.db")) as connection:
        before = list(connection.iterdump())
        await examine(terminal(folder, bot_token=TOKEN, bot_api_url=telegram))
        assert list(connection.iterdump()) == before


@pytest.mark.parametrize("text", ["no database", "SQLite format 3\0" + "x" * 4096])
def test_a_damaged_database_is_noticed(ask: Ask, tmp_path: Path, text: str) -> None:
    (tmp_path / "custody.db").write_text(text, "utf-8")
    told = ask(tmp_path, "doctor")
    assert told.code == 1
    assert "restore" in told.out or "migrate" in told.out


@pytest.mark.parametrize(
    ("ago", "phrase"),
    [(None, "never-heard"), (timedelta(minutes=1), "heard"), (timedelta(minutes=4), "not-heard")],
)
async def test_whether_a_bot_is_at_work(
    folder: Path, telegram: str, ago: timedelta | None, phrase: str
) -> None:
    at = terminal(folder, BOT_TOKEN=TOKEN, BOT_API_URL=telegram)
    if ago is not None:
        async with at.books() as database, database.open() as books:
            await settings.put(books, HEARD, (at.clock.now() - ago).isoformat())
    assert f"cli-doctor-{phrase}" in {found.phrase for found in await examine(at)}
