"""What happens by itself when its time comes: an offer that nobody took lapses."""

from dataclasses import replace
from datetime import datetime

from custody.desk.clocked import by_the_clock
from custody.facts.happened import OfferLapsed
from custody.letters import Choice, Letter, Urgency, column
from custody.packets import Packet
from custody.ports import Books, OpenBooks


async def lapse_offers(open_books: OpenBooks, now: datetime) -> int:
    """Let every overdue offer lapse; custody stays with the giver. Returns how many lapsed."""
    async with open_books() as books:
        packets = await books.take_packets(sorted(await books.lapsed_offers(now)))
        lapsed = [await _lapse(books, packet, now) for packet in packets]
    return sum(lapsed)


async def _lapse(books: Books, packet: Packet, now: datetime) -> bool:
    offer = packet.place.offer
    await books.close_due(f"p{packet.id}", "offer")
    if offer is None or offer.until is None or offer.until > now:
        return False
    fact = OfferLapsed(packet=packet.name, at=now, giver=offer.giver)
    place = replace(packet.place, offer=None)
    await books.write(by_the_clock(packet, fact, place, now))
    # The version stays: whoever has the paper in hand by now may still press the button of the offer.
    await books.save_packet(replace(packet, place=place), finished=False)
    button = Choice("offer", f"p{packet.id}", packet.version)
    await books.tell(offer.giver.id, Letter(fact, column(button), Urgency.NOTICE))
    return True
