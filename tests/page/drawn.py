"""`python -m tests.page.drawn`: remakes the pictures that the bot itself draws, from a day in it."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.page.guide_sampling import results
from tests.stories.acts import bring, count, pack, take, team
from tests.stories.books import books_of
from tests.stories.clock import at
from tests.stories.district import opened

if TYPE_CHECKING:
    from storage.labels import PacketLabel
    from tests.stories.district import District

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"


async def a_day(district: District) -> PacketLabel:
    """A packet that came late and from paper, one at each of some stages, one in trouble, most not packed."""
    label = await district.label("КАР")
    people = team(district, label)
    district.clock.set(at(14, 12, 10))
    await pack(people.school, label)
    district.clock.set(at(14, 12, 40))
    await take(label, people.observer, people.school)
    for school, step in (("УЛК", "packed"), ("МАГ", "to-observer"), ("КЛЮ", "packed")):
        await bring(district, await district.label(school), step)
    broken = await district.label("КЛЮ")
    observer = team(district, broken).observer
    await observer.scan(broken)
    await observer.tap_verb("doubt")
    district.clock.set(at(14, 19, 50))
    await people.coordinator.say(f"/paper {label.code}\nкоординатор 19:25, связи не было")
    await people.coordinator.tap("Записать 1 шаг")
    district.clock.set(at(15, 10))
    await take(label, people.expert, people.coordinator)
    district.clock.set(at(15, 10, 30))
    await count(people.expert, label)
    district.clock.set(at(16, 9))
    await district.sweep()
    return label


def keep(district: District, name: str) -> None:
    """The picture that was drawn last, as it was drawn: a phone would get it with fewer colours."""
    *_, newest = books_of(district).rows("SELECT data FROM papers WHERE kind = 'photo' ORDER BY id")
    (PICTURES / f"{name}.png").write_bytes(newest["data"])


async def main() -> None:
    """The board, the way of one packet, and last year's points."""
    with tempfile.TemporaryDirectory() as folder:
        async with opened(Path(folder)) as district:
            label = await a_day(district)
            coordinator = district.phone("К-01")
            await coordinator.say("/status картинка")
            keep(district, "status-board")
            await coordinator.say(f"/packet {label.code}")
            await coordinator.tap("Картинкой")
            keep(district, "packet-timeline")
            await coordinator.send_document("results.xlsx", results())
            await coordinator.tap_verb("sample-picture")
            keep(district, "sampling-histogram")


if __name__ == "__main__":
    asyncio.run(main())
