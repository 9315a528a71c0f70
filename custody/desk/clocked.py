"""What the clock writes into a packet's chain: nobody's act, at the moment in which it is recorded."""

from datetime import datetime

from custody.desk.call import packet_stream
from custody.desk.settle import brief
from custody.facts.base import encode
from custody.facts.happened import Happened
from custody.ledger import Record
from custody.packets import Packet, Place


def by_the_clock(packet: Packet, fact: Happened, place: Place, now: datetime) -> Record:
    """The fact with the packet's place after it, for the ledger."""
    body: dict[str, object] = {"fact": encode(fact), "place": encode(brief(place))}
    return Record(
        packet_stream(packet), fact.kind, True, "", "", now, now, "received", "clock", None, body,  # noqa: FBT003
    )  # fmt: skip
