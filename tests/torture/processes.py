"""Processes of our own: their settings and surroundings, and one that is started from nothing."""

import asyncio
import os
import signal
import socket
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "1:kill-token-0000000000000000000000000"  # noqa: S105 - the stand-in's, worth nothing
ZONE = "Asia/Irkutsk"
PATIENCE = 60


def surroundings(**settings: str) -> dict[str, str]:
    """The environment of our processes: bytecode may be kept, or every start would compile everything.

    Nor are they measured for coverage: a killed process loses what it has measured, and a traced bot is slow.
    """
    hinder = ("PYTHONDONTWRITEBYTECODE", "COVERAGE_")
    kept = {name: text for name, text in os.environ.items() if not name.startswith(hinder)}
    return {**kept, "PYTHONPATH": str(ROOT), **settings}


def settings_of_bot(
    address: str, url: str, hook: str = "", listen: str = "", rate: int = 100_000
) -> dict[str, str]:
    """Everything that could come from the machine's environment is said; unless it is said, no pace holds.

    `hook` is the host and port at which updates are pushed; empty when the bot polls. It
    listens there, or elsewhere, when somebody carries them on.
    """
    return {
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": address,
        "BOT_PROXY": "",
        "DATABASE_URL": url,
        "TIMEZONE": ZONE,
        "LANGUAGE": "ru",
        "WEBHOOK_URL": f"http://{hook}/hook" if hook else "",
        "WEBHOOK_LISTEN": listen or hook or "127.0.0.1:8080",
        "WEBHOOK_SECRET": "",
        "COORDINATORS": "",
        "SEND_RATE": str(rate),
        "CHAT_RATE": "100000",
        "LOG_LEVEL": "WARNING",
    }


def free_place() -> str:
    """Host and port where nobody listens."""
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        return f"127.0.0.1:{free.getsockname()[1]}"


@asynccontextmanager
async def started(words: list[str], folder: Path, log: str, **settings: str) -> AsyncIterator[Process]:
    """A Python process in that folder; it is asked to end when we leave, and made to if it does not."""
    with (folder / log).open("ab") as errors:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *words,
            cwd=folder,
            env=surroundings(**settings),
            stdin=PIPE,
            stdout=PIPE,
            stderr=errors,
        )
    try:
        yield process
    finally:
        await ended(process)


async def ended(process: Process) -> int:
    """Ask it to end, insist after a while; its exit code."""
    assert process.stdin is not None
    process.stdin.close()
    if process.returncode is None:
        process.send_signal(signal.SIGTERM)
        try:
            await asyncio.wait_for(process.wait(), PATIENCE)
        except TimeoutError:
            process.kill()
    return await process.wait()
