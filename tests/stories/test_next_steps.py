"""After each answer the reader knows what to do next, with words of their own campaign."""

import re

from tests.stories.books import books_of
from tests.stories.district import District


async def test_labels_of_today_and_tomorrow_are_asked_for_in_words(district: District) -> None:
    coordinator = district.phone("К-01")
    assert "14.04" in await coordinator.say("/labels сегодня")
    assert "15.04" in await coordinator.say("/labels завтра")
    assert "нет" in await coordinator.say("/labels 31 декабря")


async def test_acts_are_exemplified_by_packets_and_people_of_this_campaign(district: District) -> None:
    coordinator = district.phone("К-01")
    menu = await coordinator.say("/acts")
    code, callsign = re.findall(r"например: (\S+), (\S+)\.", menu)[0]
    assert code.replace("-", "") in {label.code for label in await district.labels()}
    assert "Акты пакета" in await coordinator.say(f"/acts {code}")
    assert callsign in await coordinator.say(f"/acts {callsign}")
    refused = await coordinator.say("/acts Ж-99")
    assert f"/acts {code}" in refused or code in refused
    assert "/people" not in refused


async def test_tomorrows_packet_packed_today_is_recorded_and_doubted(district: District) -> None:
    (later, *_) = [label for label in await district.labels("КАР") if label.day.day == 15]
    school = district.phone("Ш-01")
    await school.scan(later)
    doubted = await school.say(f"{later.code} упаковано 9 8")
    assert "Работа по плану ср 15.04" in doubted
    assert "нажмите «Отменить»" in doubted
    assert books_of(district).kinds(later.code) == ["packed"]
    await school.tap_verb("undo")
    assert books_of(district).kinds(later.code) == ["packed", "undone"]
    (today, *_) = [label for label in await district.labels("КАР") if label.day.day == 14]
    assert "по плану" not in await school.say(f"{today.code} упаковано 9 8")
