"""Which incidents of a packet belong on whose printed act, also those that came to light later."""

from collections.abc import Iterable, Iterator, Sequence

from custody.deed_papers import Story
from custody.deeds import Written
from custody.facts.checking import Incident
from custody.facts.sheet import Disputed
from custody.handovers import Handover
from custody.judge.undenying import DENIAL
from custody.roles import Role

COUNTS = "count-differs"


def until_it_left(story: Story, last: int, first: Handover | None) -> tuple[Written, ...]:
    """Of entries after `last`: incidents about what was noted until then, or told by an observer."""
    numbers = set(_numbers(story, last, first))
    return tuple(row for row in story.rows if row.seq > last and _number(row) in numbers)


def with_expert(story: Story, received: Handover, returned: Handover | None) -> tuple[Written, ...]:
    """Incidents while the expert had the packet, and those about its counts whenever they were found."""
    last = returned.row.seq if returned else story.rows[-1].seq
    numbers = {
        row.fact.number
        for row in story.rows
        if isinstance(row.fact, Incident) and (received.row.seq < row.seq <= last or row.fact.what == COUNTS)
    }
    return tuple(row for row in story.rows if _number(row) in numbers)


def _numbers(story: Story, last: int, first: Handover | None) -> Iterator[int]:
    # The first count is the packing itself, the second one is compared with it.
    counting = [step.name for step in story.packet.way.steps if step.counts][:2]
    for before, row in zip((None, *story.rows), story.rows, strict=False):
        fact = row.fact
        if not isinstance(fact, Incident):
            continue
        counted = fact.what == COUNTS and fact.step in ("", *counting)
        denied = fact.what == DENIAL and first is not None and _is(first, fact)
        told = row.seq <= last or fact.by.role is Role.OBSERVER
        if told or counted or denied or _disputes(story.rows, before, last):
            yield fact.number


def _is(first: Handover, denial: Incident) -> bool:
    return denial.other is not None and denial.other.id == first.taker.id


def _disputes(rows: Sequence[Written], before: Written | None, last: int) -> bool:
    """Whether the entry before the incident disputes one of those until `last`, or its correction."""
    if before is None or not isinstance(before.fact, Disputed):
        return False
    return any(of <= last for of in _meant(rows, before.fact.entry))


def _meant(rows: Iterable[Written], entry: int) -> Iterator[int]:
    yield entry
    for row in rows:
        if row.seq == entry and (of := getattr(row.fact, "of", 0)):
            yield of


def _number(row: Written) -> int:
    return int(getattr(row.fact, "number", 0) or 0)
