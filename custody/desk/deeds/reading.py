"""Printed acts read out of the books: handovers of a day, of a person, of a packet, and what they need."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from custody.campaign import Campaign
from custody.deed_papers import Story, Transfer
from custody.deeds import written
from custody.desk.call import packet_stream
from custody.handovers import Handover, handovers, together
from custody.packets import Packet
from custody.ports import Books, Scope
from custody.roles import Person, Role

SLIP = timedelta(hours=1)
LATEST = timedelta(days=45)
"""So long after it happened a handover may be entered and still be found among those of its day."""

MOST_ROWS, MOST_PACKETS = 5000, 300


async def story_of(books: Books, packet: Packet) -> Story:
    """The packet's chain."""
    return Story(packet, written(await books.story(packet_stream(packet))))


async def passed(books: Books, packets: Iterable[Packet]) -> list[Handover]:
    """Every handover of these packets that stands."""
    stories = [await story_of(books, packet) for packet in packets]
    return [each for story in stories for each in handovers(story.packet, story.rows)]


async def of_day(books: Books, campaign: Campaign, day: date) -> tuple[Transfer, ...]:
    """The acts of a day, the newest first; those entered long after it are found by their packets only."""
    begins = datetime.combine(day, time(), ZoneInfo(campaign.timezone))
    entries = await books.handed_over(begins - SLIP, begins + LATEST, MOST_ROWS)
    near = [each for each in entries if _day(each.content["happened_at"], campaign) == day]
    found = await passed(books, await _packets(books, campaign, [each.stream for each in near]))
    return _acts(campaign, [each for each in found if each.parties(campaign)[-1] == day])


async def days(books: Books, campaign: Campaign, now: datetime) -> tuple[date, ...]:
    """Days on which packets were handed over, the newest first."""
    planned = await books.days_of(campaign.id)
    if not planned:
        return ()
    begins = datetime.combine(planned[0], time(), ZoneInfo(campaign.timezone)) - LATEST
    entries = await books.handed_over(begins, now + SLIP, MOST_ROWS)
    known = {packet.id for packet in await _packets(books, campaign, [each.stream for each in entries])}
    ours = (each for each in entries if _packet_in(each.stream) in known)
    return tuple(sorted({_day(each.content["happened_at"], campaign) for each in ours}, reverse=True))


async def of_person(books: Books, campaign: Campaign, person: Person, at: datetime) -> tuple[Transfer, ...]:
    """The acts in which this person is one of the sides, or their school is, the newest first."""
    ids = await books.packets_touched(campaign.id, person.id, person.callsign, MOST_PACKETS)
    mine = {packet.id: packet for packet in await books.packets(ids)}
    for organisation in person.places_of(Role.SCHOOL) or ():
        scope = Scope(organisation=organisation)
        at_school = await books.listing(campaign.id, scope, at, MOST_PACKETS, 0)
        mine |= {packet.id: packet for packet in at_school}
    found = await passed(books, mine.values())
    return _acts(campaign, [each for each in found if is_side(person, each)])


def is_side(person: Person, handover: Handover) -> bool:
    """Whether the person gave, took or spoke for the taker, or is of the school that did."""
    sides = [side for side in (handover.giver, handover.taker) if side is not None]
    spoken = getattr(handover.fact, "spoken_by", None)
    if person.id in {side.id for side in (*sides, *([spoken] if spoken else []))}:
        return True
    roles = person.roles_at(handover.packet.organisation, handover.packet.subject)
    return Role.SCHOOL in roles and Role.SCHOOL in {side.role for side in sides}


async def transfer(books: Books, campaign: Campaign, packet: Packet, seq: int) -> Transfer | None:
    """The act to which this entry of the packet belongs, with all that was handed over together with it."""
    own = next((each for each in await passed(books, [packet]) if each.row.seq == seq), None)
    if own is None:
        return None
    day = own.at.astimezone(ZoneInfo(campaign.timezone)).date()
    for act in await of_day(books, campaign, day):
        if any(each.row.hash == own.row.hash for each in act.handovers):
            return act
    return Transfer(campaign, (own,))


def _acts(campaign: Campaign, found: Sequence[Handover]) -> tuple[Transfer, ...]:
    return tuple(Transfer(campaign, act) for act in together(found, campaign))


async def _packets(books: Books, campaign: Campaign, streams: Iterable[str]) -> list[Packet]:
    ids = sorted({number for stream in streams if (number := _packet_in(stream)) is not None})
    return [packet for packet in await books.packets(ids) if packet.campaign == campaign.id]


def _packet_in(stream: str) -> int | None:
    """The packet of a stream «packet:12/K7M29Q»."""
    kind, _, rest = stream.partition(":")
    number = rest.partition("/")[0]
    return int(number) if kind == "packet" and number.isdecimal() else None


def _day(said: str, campaign: Campaign) -> date:
    return datetime.fromisoformat(said).astimezone(ZoneInfo(campaign.timezone)).date()
