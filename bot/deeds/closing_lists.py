"""The lists of the closing report: incidents, what came from paper, and the checkpoint."""

from bot.deeds.clerk import Clerk
from bot.deeds.journal import overruling, source, stated
from custody.closing import Closing
from custody.deeds import Written
from custody.facts.names import SittingName
from custody.incidents import Ticket
from documents.deed_form import Paragraph, Table

Parts = tuple[Paragraph | Table, ...]


def incidents(clerk: Clerk, report: Closing) -> Parts:
    """Every incident and how it ended."""
    if not report.tickets:
        return (Paragraph(clerk.say("affairs-none"), strong=True),)
    codes = {story.packet.id: clerk.code(story.packet) for story in report.stories}
    rows = tuple(_incident(clerk, each, report.schools, codes) for each in report.tickets)
    heads = clerk.heads("number", "where", "when", "affair", "done")
    return Paragraph(clerk.say("affairs"), strong=True), Table(heads, (10, 50, 29, 55, 56), rows)


def _incident(clerk: Clerk, each: Ticket, names: dict[str, str], codes: dict[int, str]) -> tuple[str, ...]:
    where = f"{names.get(each.organisation, each.organisation)}, {each.subject}"
    if each.packet in codes:
        where = f"{codes[each.packet]}, {where}"
    what = "; ".join(filter(None, (clerk.incident(each.what), each.words)))
    done = clerk.say("affair-open")
    if each.state == "resolved" and each.resolved_at is not None:
        at = clerk.moment(each.resolved_at)
        words = each.resolution or clerk.say("affair-by-report")
        done = clerk.say("affair-resolved", at=at, words=words, order="none")
    return str(each.id), where, clerk.moment(each.at), what, done


def odd(clerk: Clerk, report: Closing) -> Parts:
    """Acts from paper, and those that were taken back or corrected."""
    rows = []
    for story, row in report.odd():
        what = stated(clerk, row)
        if row.overruled:
            what = f"{what} ({overruling(clerk, row.overruled)})"
        paper = source(clerk, row) if row.from_paper else ""
        code = clerk.code(story.packet) if story else _sitting(row)
        rows.append((code, f"№ {row.seq}", clerk.moment(row.at), paper, what))
    if not rows:
        return (Paragraph(clerk.say("closing-none-odd"), strong=True),)
    heads = clerk.heads("code", "number", "when", "source", "what")
    said = clerk.say("closing-odd", paper=sum(row.from_paper for _, row in report.odd()), count=len(rows))
    return Paragraph(said, strong=True), Table(heads, (36, 13, 29, 26, 96), tuple(rows))


def _sitting(row: Written) -> str:
    """The sitting of an entry that is about no packet: organisation, subject and grade."""
    name = getattr(row.fact, "sitting", None)
    return f"{name.organisation}, {name.subject}, {name.grade}" if isinstance(name, SittingName) else "–"


def checkpoint(clerk: Clerk, report: Closing) -> Parts:
    """The root over the whole ledger, to be signed by hand: who has this paper can prove a change."""
    point = report.checkpoint
    if point is None:
        return (Paragraph(clerk.say("closing-unsealed"), strong=True),)
    said = clerk.say(
        "closing-sealed", number=str(point.number), size=str(point.size), at=clerk.moment(point.at)
    )
    return Paragraph(said, strong=True), Paragraph(point.note.strip(), small=True)
