"""What the closing report leaves open: school by school, so that a whole district stays a few pages."""

from collections.abc import Iterator
from itertools import groupby

from bot.deeds.clerk import Clerk
from custody.closing import Closing
from custody.packets import Packet
from custody.sittings import Sitting
from documents.deed_form import Paragraph, Table

Parts = tuple[Paragraph | Table, ...]
SHARES = (50, 38, 14, 52, 22, 24)


def still_open(clerk: Clerk, report: Closing) -> Parts:
    """Packets on their way, works whose marks are not uploaded, incidents without a decision."""
    packets = [each.packet for each in report.open]
    waiting = [each for each in report.sittings if each.uploaded is None]
    unsettled = sum(each.state != "resolved" for each in report.tickets)
    if not (packets or waiting or unsettled):
        return (Paragraph(clerk.say("closing-nothing-open"), strong=True),)
    said = clerk.say("closing-open", packets=len(packets), uploads=len(waiting), incidents=unsettled)
    rows = (*_packets(clerk, report), *_uploads(clerk, report, waiting))
    heads = clerk.heads("organisation", "where-now", "how-many", "which", "who", "due-first")
    return Paragraph(said, strong=True), *((Table(heads, SHARES, rows),) if rows else ())


def _packets(clerk: Clerk, report: Closing) -> Iterator[tuple[str, ...]]:
    """A row for each school and stage: the codes, who holds them, the earliest deadline."""

    def where(packet: Packet) -> tuple[object, ...]:
        return report.order(packet.organisation), _stage(packet), packet.code

    ordered = sorted((each.packet for each in report.open), key=where)
    for (school, step), those in groupby(ordered, key=_place):
        found = list(those)
        holders = sorted({each.place.holder.callsign for each in found if each.place.holder})
        dues = [each.place.due for each in found if each.place.due]
        codes = ", ".join(map(clerk.code, found))
        due = clerk.moment(min(dues)) if dues else "–"
        yield (
            report.schools[school],
            clerk.telling.step(step),
            str(len(found)),
            codes,
            ", ".join(holders) or "–",
            due,
        )


def _place(packet: Packet) -> tuple[str, str]:
    return packet.organisation, packet.place.step or ""


def _stage(packet: Packet) -> int:
    """How far it has come along its route."""
    steps = ["", *(step.name for step in packet.way.steps)]
    step = packet.place.step or ""
    return steps.index(step) if step in steps else len(steps)


def _uploads(clerk: Clerk, report: Closing, waiting: list[Sitting]) -> Iterator[tuple[str, ...]]:
    """A row for each school: which of its works, and the earliest deadline."""
    ordered = sorted(waiting, key=lambda each: (report.order(each.organisation), each.day, each.subject))
    for school, those in groupby(ordered, key=lambda each: each.organisation):
        found = list(those)
        dues = [each.upload_due for each in found if each.upload_due]
        works = ", ".join(dict.fromkeys(f"{each.subject} {clerk.grade(each.grade)}" for each in found))
        due = clerk.moment(min(dues)) if dues else "–"
        yield report.schools[school], clerk.say("not-uploaded"), str(len(found)), works, "–", due
