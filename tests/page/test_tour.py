"""The guided tour, clicked through from the observer's arrival to the check of the ledger."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.async_api import Locator, Page, expect

from tests.page.hands import Hands
from tests.page.test_handover import packed
from tests.stories.acts import bring

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.stories.district import District

pytestmark = [pytest.mark.chromium, pytest.mark.asyncio(loop_scope="session")]


def tour(page: Page) -> Locator:
    return page.get_by_role("complementary", name="Обучение")


async def began(page: Page) -> Locator:
    await page.get_by_role("button", name="Обучение").click()
    return tour(page)


async def did(panel: Locator, number: int, *acts: Callable[[], Awaitable[None]]) -> None:
    """Do what the step asks, see each task ticked, and go on."""
    await expect(panel.locator(".count")).to_have_text(f"{number}/10")
    for done, act in enumerate(acts, start=1):
        await act()
        await expect(panel.locator(".task.done")).to_have_count(done)
    await expect(panel.get_by_role("status")).to_have_text("Шаг выполнен")
    await panel.locator(".next").click()


@pytest.mark.slow
async def test_a_newcomer_is_led_through_the_municipal_day(district: District, page: Page) -> None:
    label = await district.label("КАР")
    code = label.code
    school, observer, coordinator, expert = (Hands(page, each) for each in ("Ш-01", "Н-01", "К-01", "Э-01"))

    async def takes(taker: Hands, words: str = "Цела, принимаю") -> None:
        await taker.scan(code)
        await taker.sees("Пакет у вас в руках")
        await taker.tap(words)

    async def packs() -> None:
        await packed(school, code)

    panel = await began(page)
    await did(panel, 1, lambda: observer.tap_key("На месте"))
    await expect(panel).to_contain_text("ответ на «Когда скачаны материалы?»")
    await did(panel, 2, lambda: observer.write("Раздали 9"))
    await did(panel, 3, lambda: observer.write("Собрали 9"), lambda: observer.tap_key("Упаковали при мне"))
    await did(panel, 4, lambda: school.scan(code), packs)
    await did(panel, 5, lambda: observer.scan(code), lambda: observer.tap("Цела, принимаю"))
    await did(panel, 6, lambda: school.tap("Да, передано"))
    await did(panel, 7, lambda: takes(coordinator), lambda: observer.tap("Да, передано"))
    await did(panel, 8, lambda: takes(expert), lambda: coordinator.tap("Да, передано"))
    await did(panel, 9, lambda: expert.tap("Вскрыто, работ"), lambda: expert.tap("Проверено, работ"))
    await did(
        panel,
        10,
        lambda: takes(coordinator, "Принимаю"),
        lambda: expert.tap("Да, передано"),
        lambda: takes(school, "Принимаю"),
        lambda: coordinator.tap("Да, передано"),
        lambda: school.tap("Вернулось работ"),
        lambda: school.tap_key("Загружено в ФИС ОКО"),
        lambda: coordinator.tap_key("Статус"),
        lambda: verified(page, panel),
    )
    await expect(panel).to_contain_text("Муниципальный день пройден")
    board = coordinator.phone.locator(".row.theirs").filter(has_text="Сводка").last
    await expect(board).not_to_contain_text("не подтверждено")


async def verified(page: Page, panel: Locator) -> None:
    await panel.get_by_role("button", name="Открыть журнал").click()
    await page.get_by_role("button", name="Проверить журнал").click()


async def test_the_tour_points_at_the_phone_and_at_the_key(district: District, page: Page) -> None:
    panel = await began(page)
    observer, school = Hands(page, "Н-01"), Hands(page, "Ш-01")
    await expect(observer.phone).to_have_class(re.compile("guided"))
    await expect(observer.phone.locator(".here")).to_have_text("На месте")
    for _ in range(3):
        await panel.get_by_role("button", name="Пропустить").click()
    await expect(observer.phone).not_to_have_class(re.compile("guided"))
    await expect(school.phone.locator(".camera.here")).to_be_visible()
    await school.scan((await district.label("КАР")).code)
    await expect(school.phone.locator(".key.here")).to_have_text("Упаковать")


async def test_whoever_took_another_way_is_not_held_up(district: District, page: Page) -> None:
    panel = await began(page)
    await bring(district, await district.label("КАР"), "to-expert")
    for _ in range(3):
        await panel.get_by_role("button", name="Пропустить").click()
    for step in range(4, 9):
        await expect(panel.locator(".count")).to_have_text(f"{step}/10")
        await panel.get_by_role("button", name="Дальше").click()
    await expect(panel.locator(".count")).to_have_text("9/10")
    await expect(panel.get_by_role("button", name="Пропустить")).to_be_visible()
    await panel.get_by_role("button", name="Назад").click()
    await expect(panel.locator(".count")).to_have_text("8/10")


async def test_the_tour_is_left_found_again_and_begun_anew(district: District, page: Page) -> None:
    panel = await began(page)
    await expect(panel).to_contain_text("Карамская ООШ")
    await panel.get_by_role("button", name="Пропустить").click()
    await page.reload()
    await expect(panel.locator(".count")).to_have_text("2/10")
    await panel.get_by_role("button", name="Закончить обучение").click()
    await expect(panel).to_be_hidden()
    await expect(page.locator(".guided")).to_have_count(0)
    await began(page)
    await expect(panel.locator(".count")).to_have_text("2/10")
    await panel.get_by_role("button", name="Начать заново").click()
    await expect(panel.locator(".count")).to_have_text("1/10")
    await expect(panel).not_to_contain_text("Карамская ООШ")
    assert district.address


async def test_a_work_that_is_ahead_is_reached_by_moving_the_clock(district: District, page: Page) -> None:
    for organisation in ("КАР", "УЛК", "МАГ", "КЛЮ"):
        for label in await district.labels(organisation, "физика"):
            if label.day == min(each.day for each in await district.labels()):
                await bring(district, label, "packed")
    panel = await began(page)
    await panel.get_by_role("button", name="Перейти к утру этого дня").click()
    await expect(panel).not_to_contain_text("раньше бот отметок не примет")
    assert f"{district.clock.now():%H:%M %z}" == "08:30 +0800"


async def test_the_tour_speaks_english(district: District, page: Page) -> None:
    await page.get_by_role("button", name="Switch to English").click()
    await page.wait_for_selector("body.ready")
    await page.get_by_role("button", name="Training").click()
    panel = page.get_by_role("complementary", name="Training")
    await expect(panel).to_contain_text("The observer is there")
    await expect(panel).to_contain_text("tap “На месте”")
    await expect(page).to_have_title("The campaign's phones")
    await page.set_viewport_size({"width": 390, "height": 844})
    assert await page.evaluate("document.documentElement.scrollWidth") == 390
    assert await page.locator(".strip").evaluate("strip => strip.scrollWidth") == 390
    assert district.address


async def test_on_a_narrow_screen_the_tour_is_a_sheet_below_the_phone(
    district: District, pocket: Page
) -> None:
    panel = await began(pocket)
    observer = Hands(pocket, "Н-01")
    await expect(observer.phone).to_be_visible()
    assert await pocket.evaluate("document.documentElement.scrollWidth") == 390
    await observer.tap_key("На месте")
    await expect(panel.locator(".task.done")).to_have_count(1)
    await panel.get_by_role("button", name="Свернуть или развернуть").click()
    await expect(panel.locator(".task")).to_be_hidden()
    await panel.get_by_role("button", name="Дальше").click()
    await expect(panel.locator(".count")).to_have_text("2/10")
    await pocket.get_by_role("button", name="Журнал").click()
    await expect(panel).to_be_hidden()
    await expect(pocket.locator("#ledger")).to_be_visible()
    assert await pocket.evaluate("document.documentElement.scrollWidth") == 390
    assert district.address


async def test_beside_the_tour_the_ledger_still_shows_its_entries(district: District, page: Page) -> None:
    await page.set_viewport_size({"width": 1280, "height": 857})
    panel = await began(page)
    await bring(district, await district.label("КАР"), "packed")
    for _ in range(9):
        await panel.locator(".next").click()
    await verified(page, panel)
    await expect(page.locator(".result.holds")).to_be_visible()
    assert await page.locator(".entries").evaluate("list => list.clientHeight") >= 120
    assert await panel.locator(".lesson").evaluate("lesson => lesson.clientHeight") >= 200
