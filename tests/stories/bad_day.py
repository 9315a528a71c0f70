"""The day in which everything goes wrong: its people, its packets, its clock, and what it has heard."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from storage.labels import PacketLabel
from tests.stories.audit import story
from tests.stories.books import books_of
from tests.stories.clock import at
from tests.stories.crowd import add_observers, crowd
from tests.stories.district import District, opened
from tests.stories.phone import Phone, is_checkpoint, worded

MINE = re.compile(r"^№ (\d+) ((?:\w{4} ){3}\w{4})", re.MULTILINE)
SPARE = "Н-101"


@dataclass
class BadDay:
    """Six packets of four schools on the 14th; what is not named here takes no part in the story."""

    district: District
    spare: Phone
    torn: PacketLabel
    other_seal: PacketLabel
    broken: PacketLabel
    stays: PacketLabel
    stays_too: PacketLabel
    no_observer: PacketLabel
    new: dict[str, Phone] = field(default_factory=dict)

    def phone(self, callsign: str) -> Phone:
        """The phone that they have now."""
        known = {SPARE: self.spare, **self.new}
        return known[callsign] if callsign in known else self.district.phone(callsign)

    def phones(self, *callsigns: str) -> tuple[Phone, ...]:
        return tuple(map(self.phone, callsigns))

    def clock(self, hour: int, minute: int = 0, day: int = 14) -> None:
        """It is that time now; nobody has swept yet."""
        self.district.clock.set(at(day, hour, minute))

    def kinds(self, label: PacketLabel) -> list[str]:
        return books_of(self.district).kinds(label.code)

    async def strikes(self, hour: int, minute: int = 0, day: int = 14) -> dict[str, list[str]]:
        """What everybody hears by the clock at that time; a second sweep says nothing."""
        before = {who: len(await phone.heard()) for who, phone in self.everyone().items()}
        self.clock(hour, minute, day)
        await self.district.sweep()
        heard = {who: await said_since(phone, before[who]) for who, phone in self.everyone().items()}
        await self.district.sweep()
        again = {who: await said_since(phone, before[who]) for who, phone in self.everyone().items()}
        assert again == heard, "nothing is said twice"
        return {who: texts for who, texts in heard.items() if texts}

    def everyone(self) -> dict[str, Phone]:
        return {**{each.key: self.phone(each.key) for each in self.district.personas}, SPARE: self.spare}

    def observer(self, organisation: str) -> str | None:
        """Who observes physics there on the 14th, as the books say."""
        sql = (
            "SELECT callsign FROM sittings s LEFT JOIN people p ON p.id = s.observer"
            " WHERE organisation = ? AND subject = 'физика'"
        )
        (row,) = books_of(self.district).rows(sql, organisation)
        return str(row["callsign"]) if row["callsign"] else None

    def holder(self, label: PacketLabel) -> tuple[str, str]:
        """The step and the holder of the packet, whatever its label is by now."""
        sql = "SELECT step, callsign FROM packets k LEFT JOIN people p ON p.id = k.holder WHERE k.id = ?"
        (row,) = books_of(self.district).rows(sql, label.packet)
        return str(row["step"]), str(row["callsign"])

    async def relabelled(self, label: PacketLabel) -> PacketLabel:
        return next(each for each in await self.district.labels() if each.packet == label.packet)


async def said_since(phone: Phone, number: int) -> list[str]:
    """What this phone has heard after so many messages, checkpoints left out."""
    return [worded(each) for each in (await phone.heard())[number:] if not is_checkpoint(each)]


@asynccontextmanager
async def bad_day(folder: Path) -> AsyncIterator[BadDay]:
    """Half past five in the morning: a plan that was loaded in the night, and one observer to spare."""
    async with opened(folder, first=1, morning=at(14, 5)):
        pass
    add_observers(folder, 1)
    async with story(folder, morning=datetime.fromisoformat("2026-04-14T05:30+08:00")) as district:
        (spare,) = crowd(district, 1)
        await spare.say("/help")
        other_seal, broken = await district.labels("УЛК", "физика")
        stays, stays_too = await district.labels("МАГ", "физика")
        torn, no_observer = await district.label("КАР"), await district.label("КЛЮ")
        yield BadDay(district, spare, torn, other_seal, broken, stays, stays_too, no_observer)
