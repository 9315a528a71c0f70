"""`python -m tests.page.drawn_acts`: remakes the pictures of printed acts, from two days on the road."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from tests.documents.printed import printed
from tests.page.drawn import PICTURES
from tests.stories.acts import bring, count, take, team
from tests.stories.clock import at
from tests.stories.district import opened
from tests.stories.test_deeds import paper_of

if TYPE_CHECKING:
    from storage.labels import PacketLabel
    from tests.stories.district import District
    from tests.stories.phone import Phone

DOTS_PER_INCH, COLOURS = 110, 16
BELOW = 5
"""Dots that are left of a page under the line where it is cut."""


async def observed(district: District, label: PacketLabel) -> None:
    """The work as its observer notes it: an hour that was stated later, a telephone that rang."""
    observer = team(district, label).observer
    district.clock.set(at(14, 8, 20))
    await observer.say("/my")
    await observer.tap(label.organisation_name)
    await observer.tap_verb("milestone", "arrived")
    district.clock.set(at(14, 12, 15))
    await observer.tap_verb("milestone", "handed-out")
    await observer.say("8 9.05")
    await observer.tap_verb("fill", "with-me")
    await observer.tap_verb("milestone", "collected-works")
    await observer.say("8")
    district.clock.set(at(14, 12, 30))
    await bring(district, label, "packed")
    for verb, arg in (("milestone", "packed-with-me"), ("incident", "")):
        await observer.say("/my")
        await observer.tap(label.organisation_name)
        await observer.tap_verb(verb, arg)
    await observer.tap_verb("report", "phones")
    await observer.say("звонок у одного участника в 10:40, телефон убран")


async def settled(district: District, label: PacketLabel) -> None:
    """The coordinator takes the packet and settles what was noted."""
    people = team(district, label)
    district.clock.set(at(14, 12, 50))
    await take(label, people.observer, people.school)
    district.clock.set(at(14, 14, 30))
    await take(label, people.coordinator, people.observer)
    await people.coordinator.say("/incidents")
    await people.coordinator.tap((await people.coordinator.buttons())[0])
    await people.coordinator.tap("Решено")
    await people.coordinator.say("беседа с участником, работа продолжена")
    await people.coordinator.tap("Без приказа")


async def checked(district: District, label: PacketLabel, other: PacketLabel) -> None:
    """Both packets go to the expert in one evening; the next day one is checked and given back."""
    people = team(district, label)
    district.clock.set(at(14, 15, 10))
    await bring(district, other, "to-coordinator")
    district.clock.set(at(14, 18, 40))
    for each in (label, other):
        await take(each, people.expert, people.coordinator)
    for moment in (at(15, 9, 10), at(15, 16)):
        district.clock.set(moment)
        await count(people.expert, label)
    district.clock.set(at(15, 17, 20))
    await take(label, people.coordinator, people.expert)


async def keep(phone: Phone, name: str, folder: Path) -> None:
    """The first page of the act that came last, as a printer makes it; the upper half of the receipt's."""
    page, *_ = printed((await paper_of(phone, folder)).read_bytes(), folder, DOTS_PER_INCH)
    if name == "expert":
        page = page.crop((0, 0, page.width, page.height // 2 + BELOW))
    page.convert("L").quantize(COLOURS, dither=Image.Dither.NONE).save(
        PICTURES / f"act-{name}.png", optimize=True
    )


async def main() -> None:
    """Each act by the button of whoever prints it."""
    with tempfile.TemporaryDirectory() as folder:
        async with opened(Path(folder)) as district:
            label, other = await district.label("КАР"), await district.label("МАГ")
            await observed(district, label)
            await settled(district, label)
            await checked(district, label, other)
            people = team(district, label)
            for phone, asked, button, name in (
                (people.coordinator, f"/acts {label.code}", "Акт 3", "transfer"),
                (people.coordinator, "", "Акт наблюдателя", "sitting"),
                (people.expert, "/acts", "Расписка", "expert"),
                (people.coordinator, "/acts", "Итоговый", "closing"),
            ):
                if asked:
                    await phone.say(asked)
                await phone.tap(button)
                await keep(phone, name, Path(folder))


if __name__ == "__main__":
    asyncio.run(main())
