"""A campaign that is begun by chat alone, with the training beside it: what it says is true at every step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import pytest_asyncio
from playwright.async_api import expect

from documents.example_plan import district_plan
from documents.plan_writer import write_plan
from sandbox.campaign_empty import FOUNDER, WORKBOOK
from tests.page.district import aim
from tests.page.hands import Hands, shown
from tests.stories import district as stories

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from playwright.async_api import Page

    from tests.stories.district import District

pytestmark = [pytest.mark.chromium, pytest.mark.asyncio(loop_scope="session")]


@pytest_asyncio.fixture(loop_scope="session")
async def empty(tmp_path: Path) -> AsyncIterator[District]:
    """Empty books, one phone, and a small plan of which nobody has shared out the experts."""
    async with stories.opened(
        tmp_path, joined=False, empty=True, coordinators=(FOUNDER.user_id,)
    ) as district:
        with (tmp_path / WORKBOOK).open("wb") as target:
            write_plan(district_plan(district.clock.now().date()), target)
        district.sandbox.desk.example = tmp_path / WORKBOOK
        aim(district)
        yield district


@pytest_asyncio.fixture(loop_scope="session")
async def bare(window: Page, empty: District) -> AsyncIterator[Page]:
    async with shown(window, empty.address):
        yield window


async def sent(founder: Hands) -> None:
    """The plan goes from the page itself: no dialog of files has to find a hidden folder."""
    await founder.phone.get_by_role("button", name="Начать").click()
    await founder.sees("Кампании ещё нет")
    await founder.phone.get_by_role("button", name="Прикрепить").click()
    await founder.phone.get_by_role("menuitem", name="План-пример").click()
    await founder.sees("предпросмотр")


async def test_the_training_says_what_has_to_come_first(empty: District, bare: Page) -> None:
    founder, observer = Hands(bare, "К-01"), Hands(bare, "Н-01")
    await bare.get_by_role("button", name="Обучение").click()
    panel = bare.get_by_role("complementary", name="Обучение")
    await expect(panel).to_contain_text("Кампании ещё нет, учиться пока не на чем.")
    await expect(panel).not_to_contain_text("--fresh")
    await expect(panel).not_to_contain_text("Начать заново")
    async with bare.expect_download() as kept:
        await panel.get_by_role("link", name="Скачать план-пример").click()
    assert (await kept.value).suggested_filename == "plan.xlsx"
    await sent(founder)
    await founder.tap("Применить")
    await expect(panel).to_contain_text("Н-01: телефона ещё нет")
    await expect(founder.phone).to_have_class("phone active guided")
    await bare.get_by_role("button", name="+1 ч").click()
    await expect(panel.locator(".task .opener")).to_have_count(0)
    await founder.write("/people Н-01")
    await founder.tap("Новая ссылка")
    await founder.last.get_by_role("link").first.click()
    await expect(panel).not_to_contain_text("телефона ещё нет")
    await expect(observer.phone.locator(".here")).to_have_text("На месте")
    await observer.tap_key("На месте")
    await expect(panel.locator(".task.done")).to_have_count(1)
    assert empty.address


async def test_a_lesson_is_refused_with_its_reason(empty: District) -> None:
    assert (await empty.get("/sim/lesson"))["why"] == "no-plan"
