"""The act of acceptance and transfer on paper (M 11.5-11.9)."""

from collections.abc import Iterator

from bot.deeds.clerk import Clerk
from custody.deed_papers import Transfer
from custody.deeds import Deed
from custody.facts.happened import FilledIn, Received
from custody.handovers import Handover
from documents.deed_form import Form, Paragraph, Signature, Table

SHARES = (5, 17, 39, 26, 13, 14, 11, 17, 36, 24)


def transfer_form(clerk: Clerk, act: Transfer, deed: Deed) -> Form:
    """One table row a packet, totals, and two who sign."""
    first = act.first
    step = next((each for each in first.packet.way.steps if each.name == first.step), None)
    times = {clerk.clock(each.at) for each in act.handovers}
    sealed = all(each.packet.way.ahead(each.step, "opened") for each in act.handovers if _known(each))
    giver, taker = clerk.who(first.giver), clerk.who(first.taker)
    intro = clerk.say(
        "transfer-intro", date=clerk.date(clerk.local(first.at)),
        clock=times.pop() if len(times) == 1 else "none", giver=giver or "none", taker=taker,
        sealed="yes" if sealed else "no", step=clerk.step(first.step), clause=clerk.clause(step),
    )  # fmt: skip
    parts = (Paragraph(intro), _table(clerk, act), Paragraph(clerk.say("two-copies")))
    sides = (Signature(clerk.say("giver"), giver), Signature(clerk.say("taker"), taker))
    ends = (first.taker.place, clerk.date(clerk.local(first.at)))
    return clerk.form(deed, clerk.say("transfer-title", number=act.number), ends, parts, sides)


def _known(handover: Handover) -> bool:
    return any(step.name == handover.step for step in handover.packet.way.steps)


def _table(clerk: Clerk, act: Transfer) -> Table:
    names = ("number", "code", "organisation", "subject", "listed", "wrote", "counted", "seal", "entry")
    rows = tuple(_row(clerk, act, each, number) for number, each in enumerate(act.handovers, 1))
    places = [each.place for each in act.handovers]
    sums = (
        _sum([place.listed for place in places]),
        _sum([place.wrote for place in places]),
        _sum([place.counted for place in places]),
    )
    total = ("", "", clerk.say("total", count=len(rows)), "", *sums, "", "", "")
    return Table(clerk.heads(*names, "remarks"), SHARES, rows, total)


def _sum(numbers: list[int | None]) -> str:
    """The sum of what is known; a dash when nobody has counted all of it."""
    known = [each for each in numbers if each is not None]
    return str(sum(known)) if len(known) == len(numbers) else "–"


def _row(clerk: Clerk, act: Transfer, each: Handover, number: int) -> tuple[str, ...]:
    packet, place = each.packet, each.place
    counts = (_sum([place.listed]), _sum([place.wrote]), _sum([place.counted]))
    return (
        str(number), clerk.code(packet), packet.organisation_name, clerk.subject(packet), *counts,
        place.seal or "–", clerk.entry(each.row), ", ".join(_remarks(clerk, act, each)),
    )  # fmt: skip


def _remarks(clerk: Clerk, act: Transfer, each: Handover) -> Iterator[str]:
    fact, said = each.fact, each.said
    if len({clerk.clock(one.at) for one in act.handovers}) > 1:
        yield clerk.say("remark-at", clock=clerk.clock(each.at))
    if isinstance(fact, Received) and fact.broken:
        yield clerk.say("remark-broken")
    if each.is_denied and said is not None:
        yield clerk.say("remark-denied", seq=str(said.seq))
    elif not each.is_confirmed and isinstance(fact, Received):
        yield clerk.say("remark-unconfirmed")
    if fact.late:
        yield clerk.say("remark-late")
    if isinstance(fact, FilledIn):
        yield clerk.say("remark-filled")
    elif fact.spoken_by is not None:
        yield clerk.say("remark-spoken", who=fact.spoken_by.callsign)
    if late := clerk.late(each.row):
        yield late
    yield from _put_right(clerk, each)
    if each.row.overruled:
        yield clerk.say("remark-overruled", seq=str(each.row.overruled.seq))


def _put_right(clerk: Clerk, each: Handover) -> Iterator[str]:
    """Numbers of the row that are not what was first written: by which entry they are so now."""
    known = (
        ("counts", each.packing, ("listed", "wrote")), ("seal", each.packing, ("seal",)),
        ("count", each.counting, ("counted",)),
    )  # fmt: skip
    for name, row, fields in known:
        if row is not None and (seq := row.put_right(*fields)):
            yield clerk.say(f"remark-{name}", seq=str(seq))
