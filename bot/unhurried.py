"""Work without hurry on the books: after each transaction as long a rest as lets scans go first."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from time import perf_counter
from typing import TypeVar

REST, LONGEST = 2.0, 0.2
"""So many times what a transaction took, but at most so many seconds."""

Books = TypeVar("Books")


def unhurried(
    open_books: Callable[[], AbstractAsyncContextManager[Books]],
) -> Callable[[], AbstractAsyncContextManager[Books]]:
    """The same door for one who takes a third of the time at most, however much there is to do."""

    @asynccontextmanager
    async def opened() -> AsyncIterator[Books]:
        began = perf_counter()
        async with open_books() as books:
            yield books
        await asyncio.sleep(min(LONGEST, REST * (perf_counter() - began)))

    return opened
