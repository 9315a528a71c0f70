"""What comes after the count of a checked packet: its marks, as long as the bot waits for them (S 16)."""

from custody.desk.marks.parts import sheets_of
from custody.desk.marks.scene import structure_for
from custody.desk.settle import Settled
from custody.facts.checking import Counted
from custody.letters import Choice
from custody.marks.sheets import standing
from custody.ports import Books

CHECKED = "checked"


async def after_check(books: Books, done: Settled) -> tuple[Choice, ...]:
    """The way to /marks, where the work has a structure and its expert has not given marks there."""
    packet, fact = done.packet, done.fact
    if not isinstance(fact, Counted) or fact.step != CHECKED:
        return ()
    if await structure_for(books, packet.campaign, packet.subject, packet.grade) is None:
        return ()
    given = standing((await sheets_of(books, [packet.sitting]))[packet.sitting], "first", "second")
    return () if fact.by.id in {each.whose.id for each in given} else (Choice("marks"),)
