"""One label of the demo's campaign is replaced beforehand, so that the camera has a dead one to show."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from custody.desk.call import packet_stream
from custody.facts.base import encode
from custody.facts.labels import Relabelled
from custody.judge.seen import seen
from custody.ledger import Record
from custody.roles import Role
from storage.labels import all_labels
from storage.plan import campaigns

if TYPE_CHECKING:
    from datetime import datetime

    from custody.packets import Packet
    from storage.database import Database

BECAUSE = "torn"


async def bury_one(database: Database, now: datetime) -> None:
    """Give the campaign's last packet a new label; the old one explains itself from then on."""
    async with database.open() as books:
        campaign = (await campaigns(books))[-1].id
        last = (await all_labels(books, campaign))[-1].packet
        (old,) = await books.take_packets([last])
        coordinator = (await books.people_with(campaign, Role.COORDINATOR))[0]
        code = await books.new_label(last, now)
        packet = replace(old, code=code, chain=old.chain or old.code)
        by = seen(coordinator, Role.COORDINATOR)
        fact = Relabelled(packet=packet.name, at=now, old_code=old.code, code=code, because=BECAUSE, by=by)
        await books.write(_record(packet, fact, coordinator.callsign, now))


def _record(packet: Packet, fact: Relabelled, callsign: str, now: datetime) -> Record:
    body: dict[str, object] = {"fact": encode(fact)}
    return Record(
        packet_stream(packet), fact.kind, True, callsign, Role.COORDINATOR.value, now, now,  # noqa: FBT003
        "received", "button", None, body,
    )  # fmt: skip
