"""The sheet on which experts sign for the packets that the chair has just given out (S 15-16)."""

from custody.campaign import Campaign
from custody.deed_papers import Story
from custody.desk.call import Call
from custody.desk.deeds.reading import story_of
from custody.desk.packets.acts import ids_of
from custody.facts.happened import Offered, Received
from custody.judge.seen import seen
from custody.ports import Books
from custody.roles import Role
from custody.sharing_sheet import Given, SharingSheet

GIVING = (Offered, Received)


async def sheet(books: Books, call: Call, campaign: Campaign, ref: str) -> tuple[SharingSheet, ...]:
    """The sheet over the packets of that pile, expert by expert; none when nothing of it was given out."""
    found = await books.packets(await ids_of(books, call, ref) or ())
    given = [_given(await story_of(books, packet)) for packet in found]
    lines = sorted(filter(None, given), key=lambda each: (each.expert.callsign, each.packet.code))
    return (SharingSheet(campaign, seen(call.person, Role.CHAIR), tuple(lines)),) if lines else ()


def _given(story: Story) -> Given | None:
    """The last entry by which the packet went to its expert."""
    expert = story.packet.expert
    rows = [row for row in story.rows if row.stands and isinstance(row.said, GIVING)]
    return Given(story.packet, expert, rows[-1]) if rows and expert is not None else None
