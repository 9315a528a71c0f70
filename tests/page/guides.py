"""`python -m tests.page.guides`: remakes the pictures of `docs/guides`, one phone each."""

from __future__ import annotations

import asyncio
import re
import tempfile
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from bot.pulse import WATCH_SECONDS
from tests.page import drawn, drawn_acts
from tests.page.district import opened
from tests.page.guide_colleges import COLLEGES, colleges
from tests.page.guide_days import MORNING
from tests.page.guide_evenings import LATER
from tests.page.guide_marks import MARKS
from tests.page.guide_now import NOW
from tests.page.guide_paper import ON_PAPER
from tests.page.guide_people import PEOPLE, one_is_free
from tests.page.guide_planning import PLANNING, before_the_day
from tests.page.guide_plans import PLANS
from tests.page.guide_questions import QUESTIONS
from tests.page.guide_roadmap import ROADMAP
from tests.page.guide_sampling import SAMPLING
from tests.page.hands import POCKET, Hands, browsing, looking
from tests.page.shooting import PICTURES

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
    from datetime import datetime

    from playwright.async_api import Browser

    from tests.stories.district import District

    Scene = Callable[["Stage"], Awaitable[None]]

COLOURS = 128
LARGEST = 200_000
"""Bytes: a guide is opened over a bad connection too."""


@dataclass
class Stage:
    """The district, and the telephone that the next picture is taken of."""

    district: District
    browser: Browser

    async def until(self, moment: datetime) -> None:
        """Let the time come, and with it what the bot says by the clock: its pulse notices the jump."""
        self.district.clock.set(moment)
        await asyncio.sleep(2 * WATCH_SECONDS)
        await self.district.quiet()

    @asynccontextmanager
    async def picture(
        self, name: str, callsign: str, height: int = POCKET[1], *, keys: bool = False
    ) -> AsyncIterator[Hands]:
        """One person's phone to act on; what it shows at the end is kept, with its keyboard or not."""
        async with looking(self.browser, self.district.address, (POCKET[0], height)) as page:
            await page.get_by_role("button", name=re.compile(f"^{callsign}, ")).click()
            hands = Hands(page, callsign)
            yield hands
            if not keys:
                await hands.phone.get_by_role("button", name="Клавиатура бота").click()
            await self.district.quiet()
            await page.mouse.move(0, 0)
            await page.evaluate("Promise.all(document.getAnimations().map((one) => one.finished))")
            target = PICTURES / f"guide-{name}.png"
            await hands.phone.screenshot(path=target)
            smaller(target)


def smaller(picture: Path) -> None:
    """Keep as many colours as a chat needs; refuse what is still too large."""
    with Image.open(picture) as full:
        full.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(picture, optimize=True)
    weight = picture.stat().st_size
    if weight > LARGEST:
        raise ValueError(f"{picture} weighs {weight} bytes, more than {LARGEST}")


async def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    for scenes in ((*MORNING, *LATER), PLANS, SAMPLING, MARKS, NOW, QUESTIONS, ROADMAP, ON_PAPER):
        await apart(scenes)
    await apart(COLLEGES, colleges)
    await planning()
    await people()
    await drawn.main()
    await drawn_acts.main()


async def as_it_is(_folder: Path) -> None:
    """The district of the stories, which is made when it is opened."""


async def apart(scenes: Iterable[Scene], made: Callable[[Path], Awaitable[None]] = as_it_is) -> None:
    """The pictures of these scenes, in books of their own."""
    with tempfile.TemporaryDirectory() as folder:
        await made(Path(folder))
        async with opened(Path(folder)) as district, browsing() as browser:
            stage = Stage(district, browser)
            for scene in scenes:
                await scene(stage)


async def planning() -> None:
    """The pictures of what is done before the day, in books of their own."""
    with tempfile.TemporaryDirectory() as folder:
        async with opened(Path(folder)) as district, browsing() as browser:
            before_the_day(Path(folder))
            for scene in PLANNING:
                await scene(Stage(district, browser))


async def people() -> None:
    """The pictures of approval and of people, in books of their own."""
    with tempfile.TemporaryDirectory() as folder:
        async with opened(Path(folder)) as district, browsing() as browser:
            await district.stop()
            one_is_free(Path(folder))
            await district.start()
            for scene in PEOPLE:
                await scene(Stage(district, browser))


if __name__ == "__main__":
    asyncio.run(main())
