"""A day without phones in a college whose work has no day yet: the sheet of paper says when it was (S)."""

from datetime import timedelta

from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.marks import filled, sheets, structure, table
from tests.stories.test_windows import FIRST, days, on, region

__all__ = ["region"]
WORK = "метапредметная, 1"


async def test_a_sheet_of_paper_puts_the_work_on_the_day_on_which_it_says_it_was_packed(
    region: District,
) -> None:
    coordinator = region.phone("К-01")
    (label,) = await region.labels("УТТ")
    await region.later(days=3)
    second = FIRST + timedelta(days=2)
    asked = await coordinator.say(f"/paper {label.code}")
    assert "Э-01 принял 15:05" in asked, "there are no observers in colleges"
    shown = await coordinator.say(f"упаковано 25 24 {on(second)} 12:10\nпредседатель 14:05\nсвязи не было")
    assert f"{on(second)}, 14:05" in shown, "the day of the line before"
    await coordinator.tap("Записать 2 шага")
    (fact,) = days(region)
    assert (fact["sitting"]["day"], fact["implied"]) == (second.isoformat(), True)


async def test_lines_of_a_sheet_without_a_day_are_of_today_while_the_day_is_open(region: District) -> None:
    coordinator, today = region.phone("К-01"), FIRST + timedelta(days=3)
    await structure(coordinator, "метапредметная", 1, (1, 2, 3))
    (label,) = await region.labels("УТТ")
    await region.later(days=3)
    region.clock.set(region.clock.now() + timedelta(hours=6))
    await coordinator.say(f"/paper {label.code}")
    shown = await coordinator.say("упаковано 25 24 12:10\nсвязи не было")
    assert f"{on(today)}, 12:10" in shown
    assert "раньше дня работы" not in shown, "any day of the window can be its day"
    await coordinator.tap("Записать 1 шаг")
    assert [each["sitting"]["day"] for each in days(region)] == [today.isoformat()]
    form = await table(coordinator, WORK)
    rows = (await sheets(coordinator))["Баллы"]
    assert [row[0] for row in rows[1:]] == ["УТТ"] * 24, "the other college has not chosen its day"
    mine = [("УТТ", today, 1, 1, 1, 1, 1), ("БПК", today + timedelta(days=9), 2, 1, 1, 1, 1)]
    said = await coordinator.send_document("б.xlsx", filled(form, "Баллы", mine))
    assert "строка 3, «Дата»: День работы не наступил: организация его ещё не выбрала" in said


async def test_no_marks_of_a_work_without_a_day(region: District) -> None:
    coordinator, chair, expert = region.phones("К-01", "П-01", "Э-01")
    await structure(coordinator, "метапредметная", 1, (1, 2, 3))
    (sitting,) = books_of(region).rows("SELECT id FROM sittings WHERE organisation = 'УТТ'")
    for phone in (coordinator, chair, expert):
        await phone.say("/marks")
        assert f"Таблица: {WORK}" not in await phone.buttons()
        for verb in ("marks-form", "marks-type"):
            said = await phone.press(1, f"t:{verb}:s{sitting['id']}:0:")
            assert "День работы не наступил: организация его ещё не выбрала" in said
