"""A packet's story: everything that the ledger holds about it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from custody.codes import Scan
from custody.desk.call import Call, packet_stream
from custody.desk.letters import reply
from custody.desk.packets.acts import ids_of
from custody.desk.packets.finding import find
from custody.desk.packets.guesses import note_misses
from custody.desk.packets.nearness import case_at
from custody.facts.base import Fact, decode
from custody.facts.board import Story, StoryLine
from custody.facts.corrections import Annulled, Corrected
from custody.facts.doors import CodeMissing, OldButton
from custody.facts.happened import Looked
from custody.facts.refusals import NotYours
from custody.ledger import Entry, mark
from custody.letters import Choice
from custody.packets import Packet
from custody.papered import acted, marked_once
from custody.ports import Books
from custody.roles import Role

STORY_LINES = 30


async def story_of(call: Call, ref: str) -> None:
    """The story behind a button."""
    async with call.open_books() as books:
        ids = await ids_of(books, call, ref)
        packets = await books.packets(ids or ())
        if not packets:
            await reply(books, call, OldButton())
        campaign = await books.campaign(call.person.campaign)
        mine = [each for each in packets if (await case_at(books, call, each, campaign)).sees]
        if len(mine) < len(packets):
            await reply(books, call, NotYours(code=""))
        for packet in mine:
            await _tell_story(books, call, packet)


async def story(call: Call, scans: Sequence[Scan], said: str = "") -> None:
    """/packet CODE: everything that the ledger holds about these packets; `said` is what was typed."""
    async with call.open_books() as books:
        ids, refused = await find(books, call, scans)
        await note_misses(books, call, refused)
        for refusal in refused or (() if ids else (CodeMissing(command="packet", text=said[:40]),)):
            await reply(books, call, refusal)
        for packet in await books.packets(ids):
            await _tell_story(books, call, packet)


async def _tell_story(books: Books, call: Call, packet: Packet) -> None:
    campaign = await books.campaign(call.person.campaign)
    if not (await case_at(books, call, packet, campaign)).sees:
        await reply(books, call, NotYours(code="" if call.via == "button" else packet.code))
        return
    entries = annotated([line_of(entry) for entry in await books.story(packet_stream(packet))])
    acts = [line for line in entries if not isinstance(line.what, Looked)]
    shown = tuple(acts[-STORY_LINES:])
    looks, ref = len(entries) - len(acts), f"p{packet.id}"
    sitting = await books.sitting(packet.sitting)
    fact = Story(
        packet=packet.name, lines=marked_once(shown), left_out=len(acts) - len(shown), looks=looks,
        apart=sitting.apart if sitting else None,
    )  # fmt: skip
    ways = (Choice("look", ref, packet.version, "", packet.code), Choice("acts-of", ref, 0, "1"))
    picture = (Choice("story-picture", ref, 0, "1"),) if acts else ()
    mends = Role.COORDINATOR in call.person.roles_at(packet.organisation, packet.subject)
    await reply(books, call, fact, (*ways, *picture, *((Choice("fix", ref),) if mends else ())))


def annotated(lines: Sequence[StoryLine]) -> list[StoryLine]:
    """The lines, those that were annulled or corrected with the number of the entry that did it."""
    annulled: dict[int, int] = {}
    corrected: dict[int, int] = {}
    for line in lines:
        if isinstance(line.what, Annulled):
            annulled[line.what.of] = line.seq
        if isinstance(line.what, Corrected):
            annulled.pop(line.what.of, None)
            corrected[line.what.of] = line.seq
    return [
        replace(line, annulled=annulled.get(line.seq, 0), corrected=corrected.get(line.seq, 0))
        for line in lines
    ]


def line_of(entry: Entry) -> StoryLine:
    """An entry as a line of its story."""
    content = entry.content
    what: Fact = decode(content["body"]["fact"])
    happened, recorded = (datetime.fromisoformat(content[key]) for key in ("happened_at", "recorded_at"))
    later = recorded if recorded - happened > timedelta(minutes=2) else None
    return StoryLine(
        at=happened, what=what, who=acted(what, content["actor"]), seq=entry.seq, mark=mark(entry.hash),
        accepted=content["accepted"], recorded=later,
    )  # fmt: skip
