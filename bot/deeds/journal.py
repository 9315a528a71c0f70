"""The journal of one packet on paper: every entry, the history of its deadline, whether its chain holds."""

from collections.abc import Iterator

from bot.deeds.clerk import Clerk
from custody.deed_papers import Journal
from custody.deeds import Deed, Written
from custody.overruling import Overruled
from custody.packets import Place
from custody.papered import acted, paper_of
from documents.deed_form import Form, Paragraph, Table
from locales.phrases import find

SHARES = (39, 23, 23, 24, 19, 72)


def journal_form(clerk: Clerk, paper: Journal, deed: Deed) -> Form:
    """Nobody signs it: one copy."""
    packet, rows = paper.story.packet, paper.story.rows
    intro = clerk.say(
        "journal-intro", organisation=packet.organisation_name, subject=packet.subject,
        grade=clerk.grade(packet.grade), date=clerk.date(packet.day), number=packet.number, of=packet.of,
    )  # fmt: skip
    heads = clerk.heads("entry", "when", "recorded", "source", "who", "what")
    table = Table(heads, SHARES, tuple(_row(clerk, row) for row in rows))
    dues = tuple(_dues(clerk, paper))
    history = Table(clerk.heads("number", "when", "due"), (8, 40, 152), dues)
    parts = (
        Paragraph(intro), table, *((Paragraph(clerk.say("dues"), strong=True), history) if dues else ()),
        Paragraph(_chain(clerk, paper), strong=True),
    )  # fmt: skip
    title = clerk.say("journal-title", code=clerk.code(packet))
    return clerk.form(deed, title, ("", clerk.date(clerk.local(deed.at))), parts, ())


def _row(clerk: Clerk, row: Written) -> tuple[str, ...]:
    what = stated(clerk, row)
    if not row.accepted:
        what = clerk.say("refused", what=what)
    if row.overruled:
        what = f"{what} ({overruling(clerk, row.overruled)})"
    return (
        clerk.entry(row), clerk.moment(row.at), clerk.moment(row.recorded), source(clerk, row),
        acted(row.fact, row.content["actor"]) or clerk.say("by-clock"), what,
    )  # fmt: skip


def stated(clerk: Clerk, row: Written) -> str:
    """What the entry states; where it is from, if from paper, stands in a column of its own."""
    body = row.content["body"]
    fact = {name: said for name, said in (body.get("fact") or {}).items() if name != "paper"}
    return clerk.telling.what({**row.content, "body": {**body, "fact": fact}} if fact else row.content)


def overruling(clerk: Clerk, later: Overruled) -> str:
    """Whether the entry was taken back or put right, and by which one."""
    return clerk.say("overruled", how=later.how, seq=str(later.seq))


def source(clerk: Clerk, row: Written) -> str:
    """Where the time of an entry is from, and how it came."""
    via = find(clerk.language, f"via-{row.content['via']}")
    said = via.fill({}) if via else clerk.say("via-clock")
    if row.content["via"] == "clock":
        return said
    if row.from_paper:
        on = paper_of(row.fact)
        told, why = (on.told, on.why) if on is not None else ("", "")
        if on is not None and on.cause:
            why = clerk.telling.word(f"cause-{on.cause}", on.cause)
        return clerk.say("source-paper", by=row.content["actor"], told=told or "none", why=why or "none")
    return clerk.say(f"source-{row.content['time_source']}", via=said)


def _dues(clerk: Clerk, paper: Journal) -> Iterator[tuple[str, ...]]:
    """Each entry by which the deadline became another."""
    due = None
    for row in paper.story.rows:
        place = row.place
        if not isinstance(place, Place) or place.due == due:
            continue
        due = place.due
        step = paper.story.packet.way.due_step(place.step)
        told = clerk.say("due-none") if due is None else clerk.say(
            "due-line", due=clerk.moment(due), step=clerk.step(step.name) if step else ""
        )  # fmt: skip
        yield str(row.seq), clerk.moment(row.at), told


def _chain(clerk: Clerk, paper: Journal) -> str:
    if paper.broken is not None:
        return clerk.say("chain-broken", seq=str(paper.broken.seq), what=paper.broken.what)
    last = paper.story.rows[-1]
    return clerk.say(
        "chain-holds", count=len(paper.story.rows), seq=str(last.seq), mark=clerk.mark(last.mark)
    )
