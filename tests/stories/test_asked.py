"""Whose word is awaited where the chair has spoken for an expert: the expert's, and nobody else's."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.stories.acts import bring, take
from tests.stories.audit import story
from tests.stories.clock import at
from tests.stories.test_fixing import fix


async def test_the_expert_is_named_for_the_word_and_not_the_chair_who_has_spoken(folder: Path) -> None:
    async with story(folder) as district:
        label, chair = await district.label("КАР"), district.phone("П-01")
        people = await bring(district, label, "to-coordinator")
        await take(label, chair, people.coordinator)
        await chair.scan(label)
        await chair.tap_verb("issue")
        await people.expert.tap_verb("confirm")
        shown = await fix(people.coordinator, label, 14, "Этого не было", "нажал не тот")
        assert "Э-01" in shown
        said = await people.coordinator.tap("Записать исправление")
        assert "снова ждёт подтверждения: Э-01" in said
        with closing(sqlite3.connect(folder / "custody.db")) as books, books:
            books.execute(
                "DELETE FROM devices WHERE person = (SELECT id FROM people WHERE callsign = 'Э-01')"
            )
        district.clock.set(at(14, 15))
        said = await people.coordinator.say("/now")
        line = next(each for each in said.splitlines() if "Передача не подтверждена" in each)
        assert "молчит эксперт Э-01" in line
        assert line.endswith("сообщения бота не доходят, позвоните")
        assert f"{line.partition('.')[0]} · Напомнить" not in await people.coordinator.buttons()
        message = (await people.coordinator.messages())[-1]["message_id"]
        said = await people.coordinator.press(message, f"t:prompt:p{label.packet}:0:word")
        assert "Э-01" in said
        assert "П-01" not in said
