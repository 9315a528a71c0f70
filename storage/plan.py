"""The coordinator's plan entered into the books: new rows, changed rows, and nothing that happened unsaid."""

from collections.abc import Callable
from datetime import datetime

from custody.campaign import Campaign
from custody.plan import Plan, PlanSitting
from custody.planning.compare import compare
from custody.planning.tally import PlanResult, Tally, Vanished
from storage.books import StoredBooks, rows

__all__ = ["PlanResult", "Tally", "Vanished", "apply_plan", "campaigns"]


async def apply_plan(
    books: StoredBooks,
    plan: Plan,
    at: datetime,
    upload_due: Callable[[PlanSitting], datetime],
    new_code: Callable[[], str],
    new_token: Callable[[], str],
) -> PlanResult:
    """Enter the plan; the same plan twice changes nothing; what it lacks is set aside unless it has begun.

    New packets get a fresh code and token. A person's language, and an observer or expert whom the
    coordinator has changed since, stay as they are until the plan itself names somebody else.
    """
    await books.lock_plan(plan)
    changes = compare(plan, await books.known_plan(plan), upload_due)
    if not changes.result.nothing_new:
        await books.enter_plan(changes, at, new_code, new_token)
    return changes.result


async def campaigns(books: StoredBooks) -> tuple[Campaign, ...]:
    """Every campaign, the oldest first."""
    return tuple(map(rows.campaign, await books.session.rows("campaigns")))
