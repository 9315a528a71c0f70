"""A packet's timeline as a picture: read from the books first, drawn elsewhere, then sent."""

from custody.desk.board.picture import KEPT
from custody.desk.call import Call, packet_stream
from custody.desk.letters import reply
from custody.desk.packets.acts import ids_of
from custody.desk.packets.nearness import case_at
from custody.facts.base import Fact
from custody.facts.doors import OldButton
from custody.facts.refusals import NotYours
from custody.facts.status import NothingToDraw, PacketPicture
from custody.letters import Choice, Letter, Row
from custody.ports import Books
from custody.timeline import Timeline, page_of
from custody.timeline_reading import timeline

ROWS = 10
"""So many acts are on one picture, so that it can be read on a phone."""


async def drawn(call: Call, ref: str, page: int) -> Timeline | None:
    """What is to be drawn; None when there is nothing for this person to see, which is told."""
    async with call.read_books() as books:
        found = await _read(books, call, ref)
    if isinstance(found, Timeline):
        return page_of(found, page, ROWS)
    async with call.open_books() as books:
        await reply(books, call, found)
    return None


async def _read(books: Books, call: Call, ref: str) -> Timeline | Fact:
    packets = await books.packets(await ids_of(books, call, ref) or ())
    if len(packets) != 1:
        return OldButton()
    campaign = await books.campaign(call.person.campaign)
    if not (await case_at(books, call, packets[0], campaign)).sees:
        return NotYours(code="")
    whole = timeline(await books.story(packet_stream(packets[0])), packets[0], call.recorded)
    return whole if whole.moments else NothingToDraw()


async def send(call: Call, way: Timeline, picture: bytes) -> None:
    """The picture, with buttons for its other pages and for the packet."""
    packet, turns = way.packet, {"next": way.page + 1, "previous": way.page - 1}
    turn = tuple(
        Choice("story-picture", f"p{packet.id}", 0, str(page), word)
        for word, page in turns.items()
        if 1 <= page <= way.pages
    )
    look = Choice("look", f"p{packet.id}", packet.version, "", packet.code)
    rows = tuple(Row(row) for row in (turn, (look,)) if row)
    fact = PacketPicture(code=packet.code, at=way.at, page=way.page, pages=way.pages)
    async with call.open_books() as books:
        paper = await books.keep_paper("photo", "packet.png", picture, call.recorded + KEPT)
        await books.answer(call.chat, Letter(fact, rows, paper=paper), call.person.language)
