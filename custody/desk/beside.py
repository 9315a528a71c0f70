"""Where long computing is done: beside everything else, so that nobody waits for it."""

from collections.abc import Callable
from typing import Protocol, TypeVar

Result = TypeVar("Result")


class Beside(Protocol):
    """Does the work where it keeps nobody waiting."""

    async def __call__(self, work: Callable[[], Result], /) -> Result:
        """What the work brings."""
        ...


async def at_once(work: Callable[[], Result], /) -> Result:
    """Does it here and now, where nobody else could wait."""
    return work()
