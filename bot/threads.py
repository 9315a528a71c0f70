"""The bot's own threads for what needs a processor; the default executor is left alone."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

Result = TypeVar("Result")


class Threads:
    """A small pool for decoding, PDF and workbooks."""

    def __init__(self, number: int = 2) -> None:
        self._pool = ThreadPoolExecutor(number, thread_name_prefix="custody")

    async def run(self, work: Callable[[], Result]) -> Result:
        """Do the work beside the event loop."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, work)

    def close(self) -> None:
        """Let the threads end; work that has begun is finished."""
        self._pool.shutdown(wait=True, cancel_futures=True)
