"""The quick answers to a question: buttons that say what most people would type."""

from collections.abc import Sequence
from dataclasses import replace

from custody.drafts import turn
from custody.fields import Field
from custody.forms import Draft
from custody.letters import Choice
from custody.ports import Books

SEATED = "seated"


def quick(draft: Draft, asked: Field | None) -> tuple[Choice, ...]:
    """The quick answers and the way out; a button says what is asked about, and by which question."""
    name = asked.name if asked else ""
    fills = (Choice("fill", draft.ref, turn(draft), each, name) for each in (asked.quick if asked else ()))
    seated = draft.answers.get(SEATED, ()) if name == "counts" else ()
    known = (Choice("fill", draft.ref, turn(draft), f"{at} {came}", SEATED, came) for at, came in seated)
    return (*known, *fills, Choice("cancel", f"d{draft.id}"))


async def with_rooms(books: Books, draft: Draft, ids: Sequence[int]) -> Draft:
    """A packing form that knows how many came by the report of rooms, if its packet holds the whole work."""
    (packet,) = await books.packets(ids) if len(ids) == 1 else (None,)
    report = await books.room_report(packet.sitting) if packet is not None else None
    sitting = await books.sitting(packet.sitting) if packet is not None and report is not None else None
    if report is None or sitting is None or sitting.packets != 1 or not sitting.listed:
        return draft
    came = sum(each.came for each in report.rooms)
    return replace(draft, answers={**draft.answers, SEATED: [[max(sitting.listed, came), came]]})
