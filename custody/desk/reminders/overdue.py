"""What is overdue under somebody's eyes, and not theirs: the lines of a reminder to whoever oversees."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from custody.cards import due as due_of_case
from custody.desk.reminders.dunning import MOST, Reader, owed_upload
from custody.facts.reminders import Owed
from custody.ports import Scope
from custody.reminders import overdue_by_a_day

MOST_SAID = 500
"""So many that are spoken of elsewhere in the same letter are read over at most."""


@dataclass(frozen=True, slots=True)
class Overdue:
    """The first lines, numbers of packets and of uploads, and which packets (p<id>) are `said` by that.

    So many packets are overdue `above`: the letter speaks of them already.
    """

    lines: tuple[Owed, ...] = ()
    packets: int = 0
    uploads: int = 0
    said: frozenset[str] = frozenset()
    above: int = 0


async def overdue(reader: Reader, said: Mapping[str, datetime], *, by_a_day: bool) -> Overdue:
    """What the coordinator, or of a working day's delay the department, has to know.

    `said` is when each p<packet> and s<sitting> was due that the letter speaks of already.
    """
    at = overdue_by_a_day(reader.campaign, reader.days, reader.now) if by_a_day else reader.now
    at += timedelta(microseconds=1)  # at its very moment a deadline is reached
    totals = await reader.books.totals(reader.campaign.id, Scope(), at)
    packets = await _packets(reader, said, at)
    lines = [*packets.values(), *await _uploads(reader, said, at)][:MOST]
    late = [ref[0] for ref, due in said.items() if due < at]
    above = late.count("p")
    left = totals.overdue - above, totals.uploads_overdue - late.count("s")
    return Overdue(tuple(lines), *left, frozenset(f"p{each}" for each in packets), above)


async def _packets(reader: Reader, said: Mapping[str, datetime], at: datetime) -> dict[int, Owed]:
    most = MOST + min(len(said), MOST_SAID)
    found = await reader.books.listing(reader.campaign.id, Scope(overdue=True), at, most, 0)
    others = [packet for packet in found if f"p{packet.id}" not in said][:MOST]
    return {
        p.id: Owed(packet=p.name, due=due, holder=p.place.holder, promised=p.place.promised)
        for p in others
        if (due := due_of_case(reader.case(p))) is not None
    }


async def _uploads(reader: Reader, said: Mapping[str, datetime], at: datetime) -> list[Owed]:
    most = MOST + min(len(said), MOST_SAID)
    found = await reader.books.uploads_due(reader.campaign.id, None, at, most)
    return [owed_upload(sitting, reader.now) for sitting in found if f"s{sitting.id}" not in said]
