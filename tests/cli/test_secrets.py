"""No secret is ever written where others read: logs, tracebacks, terminals, whatever quotes it."""

import asyncio
import json
import logging
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest
from aiohttp import ClientSession, InvalidURL

from bot.blotting import Blotter, secrets_of
from bot.logs import JsonLines
from bot.settings import Settings
from bot.signing import load_or_make
from tests.cli.forks import forked
from tests.cli.shell import DEAD, environment

TOKEN = "4242424242:AAsecretsecretsecretsecretsecret_1"  # noqa: S105 - nobody's
ODD, PROXY, HOOK = "pä ss/wö&rd", "prox'y\"pass", "hook-secret_0123"
SECRETS = (TOKEN, ODD, PROXY, HOOK)
SETTINGS = {
    "bot_token": TOKEN,
    "webhook_secret": HOOK,
    "bot_proxy": f"socks5://me:{quote(PROXY, safe='')}@127.0.0.1:9",
    "database_url": f"postgresql://bot:{quote(ODD, safe='')}@127.0.0.1:9/books",
}
LINES = JsonLines(Blotter(secrets_of(Settings.model_validate(SETTINGS))))


def shows(text: str) -> list[str]:
    """The secrets that can be read in it, in whatever way they are written."""
    return [each for each in SECRETS if any(form in text for form in written(each))]


def written(secret: str) -> tuple[str, ...]:
    return secret, quote(secret), quote(secret, safe=""), json.dumps(secret)[1:-1], repr(secret)[1:-1]


def logged(message: str, *values: object, error: BaseException | None = None) -> str:
    caught = None if error is None else (type(error), error, error.__traceback__)
    return LINES.format(logging.LogRecord("of", logging.ERROR, "", 0, message, values, caught))


@pytest.mark.parametrize("secret", SECRETS)
def test_no_secret_is_logged_however_it_is_quoted(secret: str) -> None:
    for form in (secret, quote(secret), quote(secret, safe=""), repr(secret), json.dumps(secret)):
        assert shows(logged(f"said {form}")) == []
        assert shows(logged("said %s", form)) == []
        assert shows(logged("said %r", {"a": [form]})) == []
        assert json.loads(logged("said %s", form))["says"].startswith("said ")


def test_no_secret_stands_in_a_traceback_its_causes_and_its_notes() -> None:
    cause = ConnectionError(f"https://api.telegram.org/bot{TOKEN}/getMe")
    cause.add_note(f"by {SETTINGS['bot_proxy']}")
    error = RuntimeError(SETTINGS["database_url"], HOOK)
    error.__cause__ = cause
    text = logged("failed", error=error)
    assert shows(text) == []
    assert "getMe" in text
    assert "127.0.0.1:9/books" in text


async def test_the_address_in_an_error_of_the_client_hides_its_token() -> None:
    async with ClientSession() as http:
        with pytest.raises(InvalidURL) as raised:
            await http.get(f"http://[bad/bot{TOKEN}/getMe")
    assert TOKEN in str(raised.value), "that is what the client says"
    assert shows(logged("%s", raised.value, error=raised.value)) == []


def test_the_settings_and_the_closed_key_show_nothing_of_themselves(tmp_path: Path) -> None:
    assert shows(repr(Settings.model_validate(SETTINGS))) == []
    signer = load_or_make(tmp_path / "custody.key")
    pem = (tmp_path / "custody.key").read_text()
    body = "".join(pem.splitlines()[1:-1])
    assert body not in repr(signer)
    assert body not in logged("%s and %r", pem, signer)


def test_what_nobody_has_caught_is_logged_without_secrets() -> None:
    program = (
        "import sys, threading, warnings; from bot.logs import start_logging;"
        f"start_logging('INFO', [{HOOK!r}]); warnings.warn({HOOK!r});"
        f"one = threading.Thread(target=lambda: int({HOOK!r})); one.start(); one.join();"
        f"raise ValueError({HOOK!r})"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert HOOK not in ended.stderr
    assert ended.stderr.count("nobody has caught it") == 2
    assert ended.stderr.count("UserWarning: ***") == 1


async def test_a_bot_that_reaches_nothing_tells_no_secret(folder: Path) -> None:
    told = {name.upper(): value for name, value in SETTINGS.items()}
    with forked(folder, ("run",), environment(**told, BOT_API_URL=DEAD, LOG_LEVEL="DEBUG")) as bot:
        async with asyncio.timeout(30):
            while "waits for the books" not in bot.err:
                assert bot.process.is_alive(), bot.err
                await asyncio.sleep(0.01)
        bot.process.terminate()
        await bot.ended()
        assert "127.0.0.1" in bot.err
        assert shows(bot.err + bot.out) == []
