"""A torture that is ended before its time leaves nothing behind."""

import asyncio
import signal
import sys
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from tests.torture.following import until
from tests.torture.processes import surroundings

KIND = "two bots on one file"


def process_of(number: int) -> Any:  # noqa: ANN401 - psutil has no types
    return import_module("psutil").Process(number)


def born_of(number: int) -> list[Any]:
    """Its children, and theirs."""
    return [*process_of(number).children(recursive=True)]


def lives(process: Any) -> bool:  # noqa: ANN401 - psutil has no types
    """Whether it does anything yet; what has ended stands in the list until somebody asks for its code."""
    try:
        return bool(process.status() != "zombie" and process.is_running())
    except import_module("psutil").NoSuchProcess:
        return False


def server_in(here: Path) -> int:
    """The process of the only PostgreSQL there."""
    (number,) = (int(each.read_text().split()[0]) for each in here.glob("torture*/postmaster.pid"))
    return number


def left_in(here: Path) -> list[Path]:
    return list(here.glob("torture*"))


@pytest.mark.slow
@pytest.mark.postgres
async def test_who_is_ended_in_the_midst_leaves_no_bot_no_server_and_no_file() -> None:
    with TemporaryDirectory(prefix="t") as folder:
        here = Path(folder)
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.torture", "1", KIND),
            env=surroundings(TMPDIR=folder),
            stdout=asyncio.subprocess.PIPE,
        )
        await until(lambda: any(here.glob("torture*/standin.out")), "the stand-in is born", 120)
        server, children = process_of(server_in(here)), born_of(process.pid)
        process.send_signal(signal.SIGTERM)
        said, _ = await asyncio.wait_for(process.communicate(), 60)
        assert said.endswith(b"before its time\n")
        assert process.returncode == 128 + signal.SIGINT
        assert len(children) > 1
        await until(lambda: not any(map(lives, (server, *children))), "nobody lives any more", 20)
        assert left_in(here) == []
