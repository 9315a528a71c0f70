"""How far a campaign is with its marks: a line of the board and of /now, which blocks nothing (S 16)."""

from custody.facts.marks_seen import MarksTally
from custody.ports import Books


async def marks_so_far(books: Books, campaign: int) -> MarksTally | None:
    """The numbers; nothing where nobody uses marks."""
    count = await books.marks_count(campaign)
    if not count.marked and not count.forms:
        return None
    return MarksTally(
        sittings=count.sittings, marked=count.marked, forms=count.forms, reconciled=count.reconciled,
        differing=count.differing,
    )  # fmt: skip
