"""The observer's act of a sitting on paper: milestones, packets, violations, and what was put right later."""

from collections.abc import Iterator

from bot.deeds.affairs import affairs_of, affairs_table
from bot.deeds.clerk import Clerk
from bot.deeds.journal import overruling, source, stated
from custody.deed_papers import SittingAct, Story
from custody.deeds import Deed, Written
from custody.facts.happened import Packed
from custody.facts.sittings import Milestone
from custody.sittings import MILESTONES
from documents.deed_form import Form, Paragraph, Signature, Table

Parts = tuple[Paragraph | Table, ...]


def sitting_form(clerk: Clerk, act: SittingAct, deed: Deed) -> Form:
    """The observer and the school sign."""
    sitting, nobody = act.sitting, "none"
    intro = clerk.say(
        "sitting-intro", date=clerk.date(sitting.day), organisation=sitting.organisation_name,
        subject=sitting.subject, grade=clerk.grade(sitting.grade), observer=clerk.who(act.observer) or nobody,
        without=sitting.without_order or nobody,
    )  # fmt: skip
    parts = (
        Paragraph(intro), *_milestones(clerk, act), *_packets(clerk, act), *_affairs(clerk, act),
        *_corrections(clerk, act), Paragraph(clerk.say("two-copies")),
    )  # fmt: skip
    observer = act.observer.callsign if act.observer else ""
    sides = (Signature(clerk.say("observer"), observer), Signature(clerk.say("school"), ""))
    ends = (sitting.place, clerk.date(clerk.local(deed.at)))
    return clerk.form(deed, clerk.say("sitting-title", number=act.number), ends, parts, sides)


def _milestones(clerk: Clerk, act: SittingAct) -> Parts:
    rows = tuple(_milestone(clerk, act, name, clause) for name, (clause, _) in MILESTONES.items())
    heads = clerk.heads("clause", "what", "when", "number-of", "how", "entry")
    table = Table(heads, (17, 47, 38, 13, 48, 37), rows)
    return Paragraph(clerk.say("milestones"), strong=True), table, *_apart(clerk, act)


def _apart(clerk: Clerk, act: SittingAct) -> Parts:
    """Whoever signs is told that two numbers above differ; the paper says nothing of the reason."""
    if (differ := act.sitting.apart) is None:
        return ()
    return (Paragraph(clerk.say("apart", out=differ.handed_out, back=differ.collected), strong=True),)


def _milestone(clerk: Clerk, act: SittingAct, name: str, clause: str) -> tuple[str, ...]:
    row = next((row for row in reversed(act.rows) if _is(row, name)), None)
    what = clerk.milestone(name)
    fact = row.said if row is not None else None
    if row is None or not isinstance(fact, Milestone):
        return clause.partition(" ")[2], what, clerk.say("unseen"), "–", "–", "–"
    number = "–" if fact.number is None else str(fact.number)
    how = _how(clerk, row) + clerk.put_right(row, "at", "number")
    return clause.partition(" ")[2], what, clerk.moment(fact.at), number, how, clerk.entry(row)


def _is(row: Written, name: str) -> bool:
    return isinstance(row.said, Milestone) and row.said.milestone == name and row.stands


def _how(clerk: Clerk, row: Written) -> str:
    if row.from_paper:
        return clerk.say("how-paper", at=clerk.moment(row.recorded))
    stated = row.content["time_source"] == "stated"
    return clerk.say("how-stated", at=clerk.moment(row.recorded)) if stated else clerk.say("how-live")


def _packets(clerk: Clerk, act: SittingAct) -> Parts:
    heads = clerk.heads("code", "packed-at", "listed", "wrote", "seal", "entry")
    rows = tuple(_packet(clerk, story) for story in act.stories)
    return Paragraph(clerk.say("packets"), strong=True), Table(heads, (25, 40, 25, 25, 48, 37), rows)


def _packet(clerk: Clerk, story: Story) -> tuple[str, ...]:
    row = next((row for row in reversed(story.rows) if isinstance(row.said, Packed) and row.stands), None)
    code = clerk.code(story.packet)
    fact = row.said if row is not None else None
    if row is None or not isinstance(fact, Packed):
        return code, clerk.say("not-packed"), "–", "–", "–", "–"
    numbers = ("–" if each is None else str(each) for each in (fact.listed, fact.wrote))
    cells = zip(
        ("at", "listed", "wrote", "seal"), (clerk.moment(fact.at), *numbers, fact.seal or "–"), strict=True
    )
    return code, *(f"{said}{clerk.put_right(row, name)}" for name, said in cells), clerk.entry(row)


def _affairs(clerk: Clerk, act: SittingAct) -> Parts:
    found = affairs_of([act.rows, *(story.rows for story in act.stories)])
    if not found:
        return (Paragraph(clerk.say("sitting-affairs-none"), strong=True),)
    return affairs_table(clerk, found)


def _corrections(clerk: Clerk, act: SittingAct) -> Parts:
    rows = tuple(_odd(clerk, act))
    if not rows:
        return ()
    heads = clerk.heads("number", "when", "recorded", "source", "what")
    return Paragraph(clerk.say("corrections"), strong=True), Table(heads, (18, 29, 29, 35, 89), rows)


def _odd(clerk: Clerk, act: SittingAct) -> Iterator[tuple[str, ...]]:
    """Entries from paper or as told, and those that were taken back or corrected."""
    packets = [(row, clerk.code(story.packet)) for story in act.stories for row in story.rows]
    for row, code in [*((row, clerk.say("of-work")) for row in act.rows), *packets]:
        told = row.content["time_source"] in ("stated", "paper")
        if not row.accepted or not (told or row.overruled):
            continue
        what = stated(clerk, row)
        if row.overruled:
            what = f"{what} ({overruling(clerk, row.overruled)})"
        times = clerk.moment(row.at), clerk.moment(row.recorded)
        yield f"№ {row.seq}\n{code}", *times, source(clerk, row), what
