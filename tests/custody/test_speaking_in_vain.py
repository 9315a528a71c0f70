"""A disk that is full while a reminder is noted or written is nobody's mistake: nothing is put off for it."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import cast

import pytest

from custody.desk.reminders.nudging import gather
from custody.desk.reminders.reminding import remind
from custody.due import Due
from custody.ports import Books, OpenBooks
from custody.ports.away import Away
from tests.custody.world import April
from tests.stories.clock import MORNING


class FullBooks:
    """Books that can be opened and hold one thing to say, and have no room for a word more."""

    async def speaking(self, *_: object) -> Sequence[Due]:
        return [Due("p14", "word", MORNING, MORNING)]

    async def nudged(self, _most: int) -> Sequence[int]:
        return [14]

    async def packets(self, _ids: object) -> None:
        raise Away("database or disk is full")

    async def take_nudges(self, _person: int) -> None:
        raise Away("database or disk is full")


@asynccontextmanager
async def opened() -> AsyncIterator[Books]:
    yield cast("Books", FullBooks())


async def test_books_that_are_away_put_off_no_reminder() -> None:
    told: list[object] = []
    open_books = cast("OpenBooks", opened)
    with pytest.raises(Away):
        await remind(open_books, April(), MORNING, lambda row, error: told.append((row, error)))
    with pytest.raises(Away):
        await gather(open_books, April(), MORNING, lambda person, error: told.append((person, error)))
    assert told == []
