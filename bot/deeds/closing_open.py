"""What the closing report leaves open: school by school, so that a whole district stays a few pages."""

from collections.abc import Iterator
from itertools import groupby

from bot.deeds.clerk import Clerk
from custody.closing import Closing
from custody.natural import natural
from custody.packets import Packet
from custody.sittings import Sitting
from documents.deeds import Paragraph, Table

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
    rows = (*_packets(clerk, packets), *_uploads(clerk, waiting))
    heads = clerk.heads("organisation", "where-now", "how-many", "which", "who", "due-first")
    return Paragraph(said, strong=True), *((Table(heads, SHARES, rows),) if rows else ())


def _packets(clerk: Clerk, packets: list[Packet]) -> Iterator[tuple[str, ...]]:
    """A row for each school and stage: the codes, who holds them, the earliest deadline."""
    for (school, step), those in groupby(sorted(packets, key=_where), key=_place):
        found = list(those)
        holders = sorted({each.place.holder.callsign for each in found if each.place.holder})
        dues = [each.place.due for each in found if each.place.due]
        codes = ", ".join(map(clerk.code, found))
        due = clerk.moment(min(dues)) if dues else "–"
        yield school, clerk.telling.step(step), str(len(found)), codes, ", ".join(holders) or "–", due


def _place(packet: Packet) -> tuple[str, str]:
    return packet.organisation_name, packet.place.step or ""


def _where(packet: Packet) -> tuple[object, ...]:
    steps = ["", *(step.name for step in packet.way.steps)]
    step = packet.place.step or ""
    return natural(packet.organisation_name), steps.index(step) if step in steps else len(steps), packet.code


def _uploads(clerk: Clerk, waiting: list[Sitting]) -> Iterator[tuple[str, ...]]:
    """A row for each school: which of its works, and the earliest deadline."""
    ordered = sorted(waiting, key=lambda each: (natural(each.organisation_name), each.day, each.subject))
    for school, those in groupby(ordered, key=lambda each: each.organisation_name):
        found = list(those)
        dues = [each.upload_due for each in found if each.upload_due]
        works = ", ".join(dict.fromkeys(f"{each.subject} {clerk.grade(each.grade)}" for each in found))
        due = clerk.moment(min(dues)) if dues else "–"
        yield school, clerk.say("not-uploaded"), str(len(found)), works, "–", due
