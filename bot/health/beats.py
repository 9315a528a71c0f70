"""When each part of the bot was last seen at work, on the clock that never jumps."""

import time
from collections.abc import Awaitable, Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from bot.health.tally import Tally

if TYPE_CHECKING:
    from collections.abc import Iterator

Given = ParamSpec("Given")
Result = TypeVar("Result")


@dataclass
class Beats:
    """The last beat of each part, and since when each attempt of the worker lasts."""

    tally: Tally = field(default_factory=Tally)
    _last: dict[str, float] = field(default_factory=dict)
    _attempts: dict[int, float] = field(default_factory=dict)
    _failed: dict[str, float] = field(default_factory=dict)
    _numbers: "Iterator[int]" = field(default_factory=count)

    def beat(self, part: str) -> None:
        """The part is at work now."""
        self._last[part] = time.monotonic()

    def silence(self, part: str) -> float | None:
        """For how many seconds the part has not been seen; None when it never was."""
        last = self._last.get(part)
        return None if last is None else time.monotonic() - last

    def fails(self, part: str) -> None:
        """The part could not do its work just now."""
        self._failed[part] = time.monotonic()

    def works(self, part: str) -> None:
        """It could, and whatever failed before is over."""
        self._failed.pop(part, None)

    def failing(self, part: str, seconds: float) -> bool:
        """Whether it failed within that time, and has not worked since."""
        return time.monotonic() - self._failed.get(part, float("-inf")) < seconds

    def longest_attempt(self) -> float:
        """For how many seconds the oldest attempt at an update lasts; 0 without any."""
        return time.monotonic() - min(self._attempts.values(), default=time.monotonic())

    def after(
        self, part: str, work: Callable[Given, Awaitable[Result]]
    ) -> Callable[Given, Awaitable[Result]]:
        """The same work, whose every end is a beat."""

        async def seen(*args: Given.args, **kwargs: Given.kwargs) -> Result:
            done = await work(*args, **kwargs)
            self.beat(part)
            return done

        return seen

    def during(
        self, part: str, work: Callable[Given, Awaitable[Result]]
    ) -> Callable[Given, Awaitable[Result]]:
        """The same work, which is seen to last and to end, well or not."""

        async def seen(*args: Given.args, **kwargs: Given.kwargs) -> Result:
            with self._attempt(part):
                return await work(*args, **kwargs)

        return seen

    @contextmanager
    def _attempt(self, part: str) -> "Iterator[None]":
        number = next(self._numbers)
        self._attempts[number] = time.monotonic()
        try:
            yield
        finally:
            del self._attempts[number]
            self.beat(part)
