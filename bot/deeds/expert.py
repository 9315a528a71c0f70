"""The expert's receipt on paper: what was taken, counted, and given back, and by when (M 11.8)."""

from bot.deeds.affairs import affairs_of, affairs_table
from bot.deeds.clerk import Clerk
from custody.deed_papers import Check, ExpertAct
from custody.deeds import Deed, Written
from custody.facts.checking import CountDiffers, Counted
from documents.deed_form import Form, Paragraph, Signature, Table

SHARES = (55, 165, 356, 205, 376, 123, 193, 193, 193, 372)
"""No word of the headings and no date is broken: there is little to spare."""


def expert_form(clerk: Clerk, act: ExpertAct, deed: Deed) -> Form:
    """One table row a packet; the expert and the coordinator sign."""
    names = (
        "number",
        "code",
        "organisation",
        "subject",
        "received",
        "by-list",
        "at-opening",
        "at-closing",
        "due",
    )
    rows = tuple(_row(clerk, each, number) for number, each in enumerate(act.checks, 1))
    total = ("", "", clerk.say("total", count=len(rows)), *[""] * 7)
    table = Table(clerk.heads(*names, "returned"), SHARES, rows, total)
    who = clerk.who(act.expert)
    affairs = affairs_of([each.affairs for each in act.checks])
    said = affairs_table(clerk, affairs) if affairs else ()
    promise = clerk.say("promise", affairs="some" if affairs else "none")
    parts = (Paragraph(clerk.say("expert-intro", expert=who)), table, *said, Paragraph(promise))
    sides = (Signature(clerk.say("expert"), act.expert.callsign), Signature(clerk.say("coordinator"), ""))
    ends = (act.expert.place, clerk.date(clerk.local(deed.at)))
    return clerk.form(deed, clerk.say("expert-title", number=act.number), ends, parts, sides)


def _row(clerk: Clerk, check: Check, number: int) -> tuple[str, ...]:
    packet, returned, listed = check.packet, check.returned, check.received.place.declared
    back = clerk.say("in-hand")
    if returned is not None:
        back = f"{clerk.moment(returned.at)}, {returned.taker.callsign}\n{clerk.entry(returned.row)}"
    taken = f"{clerk.moment(check.received.at)}\n{clerk.entry(check.received.row)}"
    return (
        str(number), clerk.code(packet), packet.organisation_name, clerk.subject(packet), taken,
        "–" if listed is None else str(listed), _count(clerk, check.opened, listed),
        _count(clerk, check.checked),
        clerk.moment(check.due) if check.due else "–", back,
    )  # fmt: skip


def _count(clerk: Clerk, row: Written | None, listed: int | None = None) -> str:
    """A count, and what it was to be where it is not that: by the packing as it stands, if that is known."""
    fact = row.said if row is not None else None
    if row is None or not isinstance(fact, Counted | CountDiffers):
        return clerk.say("not-noted")
    said = str(fact.counted)
    declared = fact.declared if listed is None else listed
    if declared not in (None, fact.counted):
        said = clerk.say("differs", counted=said, declared=str(declared))
    return f"{said}\n{clerk.moment(fact.at)}\n№ {row.seq}{clerk.put_right(row, 'counted', 'at')}"
