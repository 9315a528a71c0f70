"""The load: in every school an observer scans a label, takes the packet, and the school confirms it."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import Any

from tests.bench.county import Errand
from tests.bench.phones import Telegram, button

Ask = Callable[[], Awaitable[dict[str, Any]]]


class Beat:
    """Lets an update begin at every beat, or at once when there is none."""

    def __init__(self, a_second: float | None) -> None:
        self.gap = 1 / a_second if a_second else 0.0
        self.next = perf_counter()

    async def turn(self) -> None:
        """Wait for one's own beat."""
        if self.gap:
            self.next = max(self.next + self.gap, perf_counter())
            await asyncio.sleep(self.next - perf_counter())


@dataclass(frozen=True, slots=True)
class Row:
    """What is measured: so many updates in flight at most, and so many a second (or as many as go)."""

    in_flight: int
    seconds: float
    a_second: float | None = None

    @property
    def name(self) -> str:
        """As it stands in the table."""
        return f"{self.a_second:.0f} a second" if self.a_second else f"{self.in_flight} in flight"


async def run(telegram: Telegram, schools: Sequence[list[Errand]], row: Row, *, custody: bool) -> None:
    """Let as many schools work side by side as updates may be in flight."""
    beat, end = Beat(row.a_second), perf_counter() + row.seconds
    working = [school for school in schools if school][: row.in_flight]
    async with asyncio.TaskGroup() as group:
        for school in working:
            telegram.meet(school[-1].school)
            group.create_task(_work(telegram, school, beat, end, custody=custody))


async def _work(telegram: Telegram, school: list[Errand], beat: Beat, end: float, *, custody: bool) -> None:
    while perf_counter() < end and school:
        errand = school.pop()
        await beat.turn()
        card = await telegram.write(errand.observer, f"/start p_{errand.token}")
        asked = telegram.ear.expect(errand.school) if custody else None
        await beat.turn()
        taken = await telegram.press(errand.observer, card["message_id"], button(card, "take"))
        question = (await asyncio.wait_for(asked, 30))[1] if asked else taken
        await beat.turn()
        await telegram.press(errand.school, question["message_id"], button(question, "confirm"))
