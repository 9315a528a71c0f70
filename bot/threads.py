"""The bot's own threads for what needs a processor; the default executor is left alone."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

Result = TypeVar("Result")


class Threads:
    """A small pool for decoding and short papers, and one thread beside it for what takes long."""

    def __init__(self, number: int = 2) -> None:
        self._pool = ThreadPoolExecutor(number, thread_name_prefix="custody")
        self._press = ThreadPoolExecutor(1, thread_name_prefix="press")

    async def run(self, work: Callable[[], Result]) -> Result:
        """Do the work beside the event loop."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, work)

    async def press(self, work: Callable[[], Result]) -> Result:
        """Do long work beside the event loop, one at a time: no photo waits behind a thousand labels."""
        return await asyncio.get_running_loop().run_in_executor(self._press, work)

    def close(self) -> None:
        """Let the threads end; work that has begun is finished."""
        for pool in (self._pool, self._press):
            pool.shutdown(wait=True, cancel_futures=True)
