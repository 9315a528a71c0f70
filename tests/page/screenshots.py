"""`python -m tests.page.screenshots`: remakes `docs/pictures` from a handover in the real bot."""

from __future__ import annotations

import asyncio
import tempfile
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from documents.labels import label_sheet
from tests.page.district import opened
from tests.page.hands import DESK, Hands, browsing, looking
from tests.page.shooting import PICTURES, lighter, shoot, tour
from tests.page.test_handover import packed, taken
from tests.stories.phone import paper

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from playwright.async_api import Browser

    from tests.stories.district import District

DPI = 72


@asynccontextmanager
async def morning() -> AsyncIterator[District]:
    with tempfile.TemporaryDirectory() as folder:
        async with opened(Path(folder)) as district:
            yield district


async def phones(browser: Browser, district: District) -> None:
    """Three phones while the school is asked about what the observer has just taken."""
    code = (await district.label("КАР")).code
    async with looking(browser, district.address, DESK) as page:
        school, observer, coordinator = (Hands(page, each) for each in ("Ш-01", "Н-01", "К-01"))
        await observer.tap_key("На месте")
        await packed(school, code)
        await district.later(hours=3, minutes=24)
        await taken(observer, code)
        await school.sees("Вы передали пакет?")
        await coordinator.tap_key("Статус")
        await coordinator.sees("Сводка")
        await page.locator("#phones").evaluate("row => row.scrollTo(0, 0)")
        await shoot(page, "phones")


async def labels(district: District) -> None:
    """The first sheet of labels as the printer gives it."""
    sheet = label_sheet([paper(each) for each in await district.labels()])
    target = PICTURES / "labels"
    order = ("pdftoppm", "-png", "-gray", "-r", str(DPI), "-singlefile", "-", str(target))
    printer = await asyncio.create_subprocess_exec(*order, stdin=asyncio.subprocess.PIPE)
    await printer.communicate(sheet)
    assert printer.returncode == 0
    lighter(target.with_suffix(".png"))


async def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    async with morning() as district, browsing() as browser:
        for each in (tour, phones):
            await each(browser, district)
        await labels(district)


if __name__ == "__main__":
    asyncio.run(main())
