"""Who has no phone is named wherever others are told: the bot never says that everybody knows."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.stories.acts import bring
from tests.stories.audit import story


async def test_a_sheet_and_a_correction_name_those_who_have_no_phone(folder: Path) -> None:
    async with story(folder) as district:
        label = await district.label("КАР")
        people = await bring(district, label, "packed")
        with closing(sqlite3.connect(folder / "custody.db")) as books, books:
            books.execute(
                "DELETE FROM devices WHERE person = (SELECT id FROM people WHERE callsign = 'Ш-01')"
            )
        await people.coordinator.say(f"/fix {label.code}")
        await people.coordinator.tap_verb("fix-act")
        await people.coordinator.tap("Другая пломба")
        await people.coordinator.say("0418")
        assert "Скажите сами, телефона нет: Ш-01." in await people.coordinator.say("так на листе")
        await people.coordinator.say("/cancel")
        await district.later(minutes=50)
        await people.coordinator.say(f"/paper {label.code}\nН-01 принял 9:30, связи не было")
        said = await people.coordinator.tap_verb("paper-write")
        assert "Телефона в боте нет: Ш-01. Скажите сами; остальным сообщено." in said
