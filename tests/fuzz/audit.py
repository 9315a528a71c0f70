"""What must be true of the books after whatever has come."""

from collections import Counter
from pathlib import Path

from custody.ledger import first_break
from tests.stories import audit
from tests.stories.books import Books

CHECKS = (
    audit._each_update_has_one_outcome,
    audit._buttons_can_be_pressed,
    audit._packets_agree,
    audit._sittings_agree,
    audit._second_procedure_adds_up,
)

LEFT = "SELECT * FROM outbox WHERE state = 'new' AND attempts > 0 LIMIT 9"


def flaws(file: Path) -> tuple[int, Counter[str], list[str]]:
    """How many entries there are, what became of the updates, and what does not add up."""
    books, found = Books(file), []
    if first_break(books.entries) is not None:
        found.append(f"the ledger breaks: {first_break(books.entries)}")
    for check in CHECKS:
        try:
            check(books)
        except AssertionError as error:
            found.append(f"{check.__name__}: {str(error)[:9000]}")
    states = Counter(row["state"] for row in books.rows("SELECT state FROM inbox WHERE update_id >= 500000"))
    if states["new"]:
        found.append(f"{states['new']} updates are still waiting")
    found += [
        f"a letter failed: {row}" for row in books.rows("SELECT * FROM outbox WHERE state = 'failed' LIMIT 9")
    ]
    found += [f"a letter was left: {row}" for row in books.rows(LEFT)]
    return len(books.entries), states, found
