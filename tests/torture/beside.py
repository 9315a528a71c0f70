"""Commands of our program beside the bot: one that ends by itself, and one that is killed."""

import asyncio
import signal
import time
from itertools import count
from pathlib import Path

from tests.torture.births import born, over

NUMBERS = count(1)


async def twin(folder: Path, *words: str, **settings: str) -> tuple[int, str]:
    """Another process of our program: its exit code, and what it said on its way."""
    log = f"twin-{next(NUMBERS)}"
    life = await asyncio.to_thread(born, folder, log, "bot.cli.main", words, **settings)
    return await over(life), (folder / f"{log}.log").read_text("utf-8")


async def timed(folder: Path, *words: str, **settings: str) -> float:
    """A command that must end well; how many seconds it took."""
    began = time.monotonic()
    code, said = await twin(folder, *words, **settings)
    assert code == 0, said
    return time.monotonic() - began


async def cut(seconds: float, folder: Path, *words: str, **settings: str) -> bool:
    """A command that is killed after so long; False when it had ended by itself."""
    life = await asyncio.to_thread(born, folder, "cut", "bot.cli.main", words, **settings)
    await asyncio.sleep(seconds)
    life.kill()
    return await over(life) == -signal.SIGKILL
