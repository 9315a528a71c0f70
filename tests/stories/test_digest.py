"""Digests come at the hours that were set, each once, and say what was left out."""

from tests.stories.acts import pack
from tests.stories.clock import at
from tests.stories.district import District
from tests.stories.phone import Phone


async def heard_at(district: District, phone: Phone, day: int, hour: int, minute: int = 0) -> list[str]:
    before = len(await phone.heard())
    district.clock.set(at(day, hour, minute))
    await district.sweep()
    await district.sweep()
    return [text for text in (await phone.texts())[before:] if "Сводка за" in text or "итог дня" in text]


async def test_a_coordinator_sets_hours_and_each_is_told_once_also_over_a_restart(district: District) -> None:
    coordinator, deputy = district.phones("К-01", "К-02")
    assert "выключена" in await coordinator.say("/digest")
    assert "не разобрать" in await coordinator.say("/digest когда-нибудь")
    assert "8:00, 13:00, 18:00" in await coordinator.tap_verb("digest")
    assert await heard_at(district, coordinator, 14, 12, 59) == []
    (first,) = await heard_at(district, coordinator, 14, 13)
    assert "Работ сегодня: 4, начато: 0" in first
    assert "Требует вас" in first
    assert "Завтра работ" in first
    await district.restart()
    assert await heard_at(district, coordinator, 14, 13, 5) == []
    district.clock.set(at(14, 12))
    assert await heard_at(district, coordinator, 14, 13, 10) == [], "the clock went back and came again"
    await pack(district.phone("Ш-01"), await district.label("КАР"))
    (second,) = await heard_at(district, coordinator, 14, 18)
    assert "не упаковано: −1" in second
    assert not any("Сводка" in text for text in await deputy.texts())
    assert "больше не будет" in await coordinator.say("/digest выкл")
    assert await heard_at(district, coordinator, 15, 8) == []


async def test_after_a_downtime_a_late_hour_names_itself_and_older_ones_are_left_out(
    district: District,
) -> None:
    coordinator = district.phone("К-01")
    await coordinator.say("/digest 9 13 18")
    assert len(await heard_at(district, coordinator, 14, 9)) == 1
    assert await heard_at(district, coordinator, 14, 15, 1) == [], "two hours later it is too late"
    (told,) = await heard_at(district, coordinator, 14, 19, 30)
    assert "Сводка за 18:00 (с опозданием)" in told
    assert "Пропущено, пока бот не работал: в 13:00" in told


async def test_the_department_hears_at_five_every_day_also_when_all_is_well(district: District) -> None:
    department = district.phone("О-01")
    assert await heard_at(district, department, 14, 16, 59) == []
    (told,) = await heard_at(district, department, 14, 17)
    assert "на месте, просрочек нет" in told
    assert await heard_at(district, department, 14, 17, 30) == []
    (saturday,) = await heard_at(district, department, 18, 17)
    assert "Сегодня работ нет" in saturday
    assert "в 17:00" in await department.say("/digest")
    assert "доступно другим" in await district.phone("Э-01").say("/digest 8:00")
