"""What one person owes now, and what is overdue under their eyes, as the lines of a reminder."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from custody.campaign import Campaign
from custody.cards import checked_at
from custody.cards import due as due_of_case
from custody.deadlines import local_day
from custody.facts.names import Deadline
from custody.facts.reminders import Owed, Silent, Visit
from custody.judge.case import Case
from custody.packets import Packet
from custody.ports import Books, WorkDays
from custody.roles import Person, Role
from custody.sittings import Sitting

MOST = 12
"""So many lines of what is overdue are shown; the rest is a number, and the board."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who is to be reminded, at this moment."""

    books: Books
    person: Person
    campaign: Campaign
    days: WorkDays
    now: datetime

    @property
    def horizon(self) -> datetime:
        """What is due until then belongs into a reminder: a day, or the longest of the campaign's hours."""
        hours = max(24, *map(int, self.campaign.remind_hours.split()))
        return self.now + timedelta(hours=hours)

    def case(self, packet: Packet) -> Case:
        """The packet as the rules see it for this person."""
        return Case(packet, self.person, packet.way, self.campaign, self.days, self.now, self.now)


@dataclass(slots=True)
class Debts:
    """What a person owes: packets as cases, and sittings whose marks are awaited."""

    cases: list[Case] = field(default_factory=list)
    uploads: list[Sitting] = field(default_factory=list)

    @property
    def dues(self) -> dict[str, datetime]:
        """When each p<packet> and s<sitting> of them is due."""
        packets = ((f"p{case.packet.id}", due_of_case(case)) for case in self.cases)
        sittings = {f"s{each.id}": each.upload_due for each in self.uploads if each.upload_due}
        return {ref: due.at for ref, due in packets if due is not None} | sittings

    def lines(self, now: datetime) -> tuple[Owed, ...]:
        """What is due first comes first."""
        found = [
            Owed(
                packet=case.packet.name,
                due=due,
                promised=case.place.promised,
                checked_at=checked_at(case) if case.place.step else None,
            )
            for case in self.cases
            if (due := due_of_case(case)) is not None
        ]
        found += [owed_upload(sitting, now) for sitting in self.uploads]
        return tuple(sorted(found, key=lambda owed: owed.due.at))


def owed_upload(sitting: Sitting, now: datetime) -> Owed:
    """A sitting whose marks are awaited, as a line."""
    due = sitting.upload_due or now
    return Owed(sitting=sitting.name, due=Deadline(due, "uploaded", now > due))


async def debts(reader: Reader, subjects: Sequence[str]) -> Debts:
    """What the clock named just now, and whatever else of this person is due within the day."""
    found = Debts()
    named = await reader.books.packets([int(each[1:]) for each in subjects if each[:1] == "p"])
    held = [p for p in await reader.books.packets_of(reader.person.id) if reader.case(p).is_in_hand]
    schools, uploads = await _of_school(reader)
    spoken = {packet.id for packet in named}
    for packet in {each.id: each for each in (*named, *held, *schools)}.values():
        due = packet.place.due
        if due is not None and (due <= reader.horizon or packet.id in spoken):
            found.cases.append(reader.case(packet))
    found.uploads += uploads
    return found


async def _of_school(reader: Reader) -> tuple[list[Packet], list[Sitting]]:
    """Of a school: packets up to today that are not packed, and the marks that are due."""
    today, campaign = local_day(reader.campaign, reader.now), reader.campaign.id
    unpacked, uploads = list[Packet](), list[Sitting]()
    schools = reader.person.places_of(Role.SCHOOL)
    for school in () if schools is None else sorted(schools) or (None,):
        unpacked += await reader.books.unpacked(campaign, school, today, MOST)
        uploads += await reader.books.uploads_due(campaign, school, reader.horizon, MOST)
    return unpacked, uploads


async def visits(reader: Reader, subjects: Sequence[str]) -> list[Sitting]:
    """The sittings that the clock named and that are still this observer's, by day and time."""
    found = await reader.books.sittings([int(each[1:]) for each in subjects])
    mine = [each for each in found if await _awaits(reader, each)]
    return sorted(mine, key=lambda sitting: (sitting.day, sitting.starts.rjust(5), sitting.id))


async def _awaits(reader: Reader, sitting: Sitting) -> bool:
    """Whether this observer is still to come: the day is not over, nor have they said that they cannot."""
    if sitting.observer != reader.person.id or sitting.day < local_day(reader.campaign, reader.now):
        return False
    return not await reader.books.is_absent(reader.person.id, sitting.day)


def visit(sitting: Sitting) -> Visit:
    """Where the observer is awaited, as a line."""
    return Visit(
        sitting=sitting.name, day=sitting.day, starts=sitting.starts.removeprefix("0"), place=sitting.place,
        packets=sitting.packets,
    )  # fmt: skip


def silent(packet: Packet, since: datetime) -> Silent:
    """A packet of which nothing is heard, as a line."""
    place = packet.place
    carrier = place.offer.carrier if place.offer else ""
    return Silent(packet=packet.name, holder=place.holder, since=place.since or since, carrier=carrier)
