"""The papers about a sitting, about an expert and about one packet, read out of the books."""

from collections.abc import Iterable, Sequence

from custody.campaign import Campaign
from custody.deed_papers import Check, ExpertAct, Journal, SittingAct, Story
from custody.deeds import Written, written
from custody.desk.call import packet_stream, sitting_stream
from custody.desk.deeds.affairs import until_it_left, with_expert
from custody.desk.deeds.reading import MOST_PACKETS, story_of
from custody.handovers import COUNTS, Handover, handovers
from custody.judge.seen import seen
from custody.ledger import first_break
from custody.packets import Packet
from custody.ports import Books
from custody.roles import Person, Role
from custody.sittings import Sitting


async def sitting_act(books: Books, campaign: Campaign, sitting: Sitting) -> SittingAct:
    """What was noted at the sitting, and of its packets until they left the school."""
    rows = written(await books.story(sitting_stream(sitting.id)))
    stories = [await story_of(books, packet) for packet in await books.packets_of_sitting(sitting.id)]
    person = None if sitting.observer is None else await books.person(sitting.observer)
    observer = None if person is None else seen(person, Role.OBSERVER)
    return SittingAct(campaign, sitting, observer, rows, tuple(map(_at_school, stories)))


def _at_school(story: Story) -> Story:
    """The packet's entries until the first handover, that one, and incidents about them that came later."""
    passed = handovers(story.packet, story.rows)
    last = passed[0].row.seq if passed else story.rows[-1].seq if story.rows else 0
    early = [row for row in story.rows if row.seq <= last]
    later = until_it_left(story, last, passed[0] if passed else None)
    return Story(story.packet, (*early, *later))


async def expert_act(books: Books, campaign: Campaign, person: Person) -> ExpertAct:
    """Every packet that this person has had as an expert, in the order in which they came."""
    ids = await books.packets_touched(campaign.id, person.id, person.callsign, MOST_PACKETS)
    stories = [await story_of(books, packet) for packet in await books.packets(ids)]
    found = [check for story in stories for check in _checks(story, person.id)]
    ordered = sorted(found, key=lambda each: (each.received.at, each.packet.code))
    return ExpertAct(campaign, seen(person, Role.EXPERT), tuple(ordered))


def _checks(story: Story, person: int) -> Iterable[Check]:
    passed = handovers(story.packet, story.rows)
    for number, each in enumerate(passed):
        if each.taker.id == person and each.taker.role is Role.EXPERT:
            returned = passed[number + 1] if number + 1 < len(passed) else None
            yield _check(story, each, returned)


def _check(story: Story, received: Handover, returned: Handover | None) -> Check:
    last = returned.row.seq if returned else story.rows[-1].seq + 1
    rows = [row for row in story.rows if received.row.seq < row.seq < last and row.stands]
    opened, checked = (_count(rows, step) for step in ("opened", "checked"))
    affairs = with_expert(story, received, returned)
    return Check(story.packet, received, opened, checked, returned, affairs)


def _count(rows: Sequence[Written], step: str) -> Written | None:
    """The count at that step: the one that was accepted last, or one that differed and stayed so."""
    counts = [row for row in rows if isinstance(row.said, COUNTS) and row.said.step == step]
    return counts[-1] if counts else None


async def journal(books: Books, campaign: Campaign, packet: Packet) -> Journal:
    """Every entry of the packet, and the first break of its chain."""
    entries = await books.story(packet_stream(packet))
    return Journal(campaign, Story(packet, written(entries)), first_break(entries))
