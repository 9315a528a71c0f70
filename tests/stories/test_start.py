"""At the start Telegram or the database may be away: they are waited for; what is wrong is said at once."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from aiogram.exceptions import ClientDecodeError, TelegramNetworkError, TelegramUnauthorizedError

from bot import starting
from bot.app import run
from bot.settings import TELEGRAM
from bot.starting import ToldToStop, opened, with_books, with_telegram
from bot.telegram import telegram
from storage import sqlite
from storage.errors import NoRight, NotMigrated
from tests.stories.books import books_of
from tests.stories.clock import MORNING, StillClock
from tests.stories.district import District
from tests.stories.haste import hurried

PAGE = "<html>captive portal</html>"
DEAD = "http://127.0.0.1:9"
AWAY = (
    {"method": "getMe", "code": 502, "times": 3},
    {"method": "getMe", "drop": "before", "times": 3},
    {"method": "getMe", "retry_after": 1, "times": 1},
    {"method": "deleteWebhook", "code": 500, "times": 3},
    {"method": "deleteWebhook", "drop": "after", "times": 2},
)


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(starting, "FIRST_PAUSE", 0.01)


def waits(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What the log says of waiting."""
    return [each.message for each in caplog.records if "the start waits" in each.message]


async def test_a_right_that_was_never_given_ends_the_start_with_a_sentence() -> None:
    async def attempt() -> None:
        raise NoRight("permission denied for table ledger")

    with pytest.raises(NoRight):
        await with_books(attempt, asyncio.Event())


@pytest.mark.parametrize("trouble", AWAY, ids=str)
async def test_telegram_is_waited_for_and_that_is_said_once(
    district: District, caplog: pytest.LogCaptureFixture, trouble: dict[str, object]
) -> None:
    await district.stop()
    await district.fault(**trouble)
    await district.start()
    assert await district.phone("К-01").say("/help")
    (said,) = waits(caplog)
    assert said.startswith("the start waits for Telegram: ")


async def test_a_menu_of_commands_that_a_foreign_page_answers_for_stops_nobody(district: District) -> None:
    await district.stop()
    await district.fault(method="setMyCommands", raw=PAGE)
    await district.start()
    assert await district.phone("К-01").say("/help")


async def test_who_is_told_to_stop_while_telegram_is_away_stops(district: District) -> None:
    await district.stop()
    await district.fault(method="getMe", code=502, times=None)
    stopping = asyncio.Event()
    async with asyncio.timeout(10), opened(district.settings, district.clock, stopping) as house:
        asyncio.get_running_loop().call_later(0.1, stopping.set)
        await run(house, stopping)
    async with district.http.delete("/sim/fault"):
        pass
    await district.start()


async def test_a_token_that_telegram_does_not_know_is_not_waited_with(district: District) -> None:
    await district.stop()
    await district.fault(method="getMe", code=401)
    async with opened(district.settings, district.clock, asyncio.Event()) as house:
        with pytest.raises(TelegramUnauthorizedError):
            await run(house, asyncio.Event())
    await district.start()


async def asked(address: str, error: type[Exception]) -> None:
    """Ask at that address, once the first answer was this error; told to stop at the second."""
    settings, stopping = hurried(address, "sqlite:///x.db", {}), asyncio.Event()
    nowhere = telegram(hurried(DEAD, "sqlite:///x.db", {}))
    tries = 0

    async def attempt() -> object:
        nonlocal tries
        tries += 1
        if tries > 1:
            stopping.set()
        if error is ClientDecodeError:
            raise ClientDecodeError("no JSON", ValueError(), PAGE)
        return await nowhere.get_me()

    try:
        await with_telegram(settings, attempt, stopping)
    finally:
        await nowhere.session.close()


@pytest.mark.parametrize("error", [TelegramNetworkError, ClientDecodeError])
async def test_nobody_at_an_address_of_our_own_is_a_wrong_setting(error: type[Exception]) -> None:
    with pytest.raises(error):
        await asked(DEAD, error)
    for address in (TELEGRAM, f"{TELEGRAM}/"):
        with pytest.raises(ToldToStop):
            await asked(address, error)


@contextmanager
def locked(file: Path) -> Iterator[None]:
    """Somebody has the whole file for themselves."""
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        yield


async def test_the_books_are_waited_for_and_that_is_said_once(
    district: District, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    await district.stop()
    monkeypatch.setattr("storage.sqlite.WRITING", ("busy_timeout=10", *sqlite.WRITING[:-1]))
    entered, stopping = asyncio.Event(), asyncio.Event()

    async def said_something() -> bool:
        return bool(waits(caplog))

    async def start() -> None:
        async with opened(district.settings, district.clock, stopping):
            entered.set()

    with locked(books_of(district).file):
        starts = asyncio.create_task(start())
        await district.until(said_something)
        assert not entered.is_set()
    async with asyncio.timeout(10):
        await starts
    assert entered.is_set()
    (said,) = waits(caplog)
    assert said.startswith("the start waits for the books: ")
    await district.start()


async def test_books_that_never_come_are_waited_for_until_the_stop(tmp_path: Path) -> None:
    key: dict[str, object] = {"signing_key_file": str(tmp_path / "custody.key")}
    settings = hurried(DEAD, "postgresql://bot@127.0.0.1:9/books", key)
    stopping = asyncio.Event()
    asyncio.get_running_loop().call_later(0.2, stopping.set)
    with pytest.raises(ToldToStop):
        async with asyncio.timeout(10), opened(settings, StillClock(MORNING), stopping):
            pass


async def test_books_without_tables_are_not_waited_for(tmp_path: Path) -> None:
    settings = hurried(DEAD, f"sqlite:///{tmp_path / 'none.db'}", {})
    with pytest.raises(NotMigrated):
        async with opened(settings, StillClock(MORNING), asyncio.Event()):
            pass
