"""Each finding of the doctor's, made on purpose."""

import asyncio
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from aiohttp import ClientSession

from bot.cli.checks import house
from bot.cli.doctor import examine
from bot.signing import load_or_make
from tests.cli.ledger import edit
from tests.cli.sealed import sealed_books
from tests.cli.shell import TOKEN, terminal
from tests.cli.test_doctor import ill

LETTER = """INSERT INTO outbox (chat, fact, rows, urgency, state, created_at)
VALUES (5, '{"kind":"stranger"}', '[]', 0, ?, 1776139200000000)"""


async def found(folder: Path, telegram: str, **settings: str) -> dict[str, str]:
    """Every finding with its level."""
    key, hook = str(folder / "custody.key"), settings.get("webhook_url", "")
    here = terminal(folder, bot_token=TOKEN, bot_api_url=telegram, webhook_url=hook)
    here.settings.signing_key_file = settings.get("signing_key_file", key)
    seen = await examine(here)
    return {each.phrase.removeprefix("cli-doctor-"): each.level for each in seen}


def _font(file: Path, *, bold: bool) -> Path:
    """The one font of a machine whose fonts are no good."""
    assert bold in (True, False)
    return file


async def ask_telegram(address: str, method: str, **order: object) -> None:
    async with ClientSession() as http, http.post(f"{address}/bot{TOKEN}/{method}", json=order) as answer:
        assert answer.status == 200, await answer.text()


def letter(folder: Path, state: str) -> None:
    with closing(sqlite3.connect(folder / "custody.db")) as connection, connection:
        connection.execute(LETTER, (state,))


async def test_a_key_that_is_not_there_yet_needs_nothing(folder: Path, telegram: str) -> None:
    seen = await found(folder, telegram)
    assert seen["no-key"] == "note"
    assert seen["ledger"] == "ok"
    assert "attention" not in seen.values()


async def test_a_key_and_a_sealed_ledger_are_well(folder: Path, telegram: str) -> None:
    await asyncio.to_thread(sealed_books, folder)
    seen = await found(folder, telegram)
    assert (seen["key"], seen["ledger"]) == ("ok", "ok")
    assert "attention" not in seen.values()


async def test_a_key_that_was_lost_is_noticed(folder: Path, telegram: str) -> None:
    await asyncio.to_thread(sealed_books, folder)
    (folder / "custody.key").unlink()
    assert (await found(folder, telegram))["key-lost"] == "attention"
    load_or_make(folder / "custody.key")
    assert (await found(folder, telegram))["key-other"] == "attention"


async def test_a_key_that_others_can_read_is_noticed(folder: Path, telegram: str) -> None:
    load_or_make(folder / "custody.key")
    (folder / "custody.key").chmod(0o644)
    assert (await found(folder, telegram))["key-open"] == "attention"


async def test_a_key_file_that_holds_none_is_noticed(folder: Path, telegram: str) -> None:
    (folder / "custody.key").write_text("no key", "utf-8")
    assert (await found(folder, telegram))["cli-key-wrong"] == "attention"
    assert (await found(folder, telegram, signing_key_file=str(folder)))["cli-file-is-folder"] == "attention"


async def test_a_broken_ledger_is_noticed(folder: Path, telegram: str) -> None:
    await asyncio.to_thread(sealed_books, folder)
    edit(folder / "custody.db", "UPDATE ledger SET prev = '' WHERE seq = 3")
    assert (await found(folder, telegram))["ledger-broken"] == "attention"


async def test_a_ledger_cut_off_is_noticed(folder: Path, telegram: str) -> None:
    await asyncio.to_thread(sealed_books, folder)
    edit(folder / "custody.db", "DELETE FROM ledger WHERE id = (SELECT MAX(id) FROM ledger)")
    assert (await found(folder, telegram))["cli-verify-fault"] == "attention"


async def test_letters_that_do_not_leave_are_noticed(folder: Path, telegram: str) -> None:
    letter(folder, "new")
    letter(folder, "failed")
    seen = await found(folder, telegram)
    assert (seen["outbox-waits"], seen["undelivered"]) == ("attention", "note")


async def test_a_webhook_that_somebody_else_has_set_is_noticed(folder: Path, telegram: str) -> None:
    await ask_telegram(telegram, "setWebhook", url="http://127.0.0.1:9/theirs")
    assert (await found(folder, telegram))["webhook-foreign"] == "attention"


async def test_a_webhook_that_telegram_cannot_reach_is_noticed(folder: Path, telegram: str) -> None:
    hook = "http://127.0.0.1:9/ours"
    await ask_telegram(telegram, "setWebhook", url=hook)
    async with ClientSession(telegram) as http:
        async with http.post("/sim/message", json={"user_id": 5, "text": "hello"}) as answer:
            assert answer.status == 200
        seen: dict[str, str] = {}
        async with asyncio.timeout(30):  # until Telegram has tried
            while "webhook-error" not in seen:
                seen = await found(folder, telegram, webhook_url=hook)
    assert (seen["webhook"], seen["webhook-error"]) == ("ok", "attention")


async def test_a_webhook_that_is_ours_is_well(folder: Path, telegram: str) -> None:
    await ask_telegram(telegram, "setWebhook", url="http://127.0.0.1:9/ours")
    assert (await found(folder, telegram, webhook_url="http://127.0.0.1:9/ours"))["webhook"] == "ok"
    assert ill(await examine(terminal(folder, bot_token=TOKEN, bot_api_url=telegram))) != set()


async def test_a_font_that_cannot_be_read_is_noticed(
    folder: Path, telegram: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "font.ttf").write_bytes(b"no font")
    for broken in ("font.ttf", "missing.ttf"):
        monkeypatch.setattr(house, "file_of", partial(_font, folder / broken))
        assert (await found(folder, telegram))["no-fonts"] == "attention"


async def test_a_full_disk_is_noticed(folder: Path, telegram: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(house, "TIGHT", 1 << 60)
    assert (await found(folder, telegram))["disk-tight"] == "attention"


async def test_time_zone_data_that_is_not_there_is_noticed(folder: Path, telegram: str) -> None:
    here = terminal(folder, bot_token=TOKEN, bot_api_url=telegram)
    here.settings.timezone = "Asia/Nowhere"
    assert "cli-doctor-no-zone" in ill(await examine(here))


async def test_books_and_settings_that_others_can_read_are_noticed(
    folder: Path, telegram: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    assert "file-open" not in await found(folder, telegram)
    for name in ("custody.db", ".env"):
        (folder / name).touch()
        (folder / name).chmod(0o640)
        assert (await found(folder, telegram))["file-open"] == "attention"
        (folder / name).chmod(0o600)
