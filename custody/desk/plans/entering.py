"""A plan against the books: what it would change, and the one transaction in which it does."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import partial

from custody.clashes import terms_of
from custody.deadlines import upload_due
from custody.desk.beside import Beside
from custody.desk.call import campaign_stream
from custody.desk.plans import replan
from custody.facts.base import encode
from custody.facts.plans import PlanLoaded
from custody.ledger import Entry, Record
from custody.plan import Plan, PlanSitting
from custody.planning.changes import Changes
from custody.planning.compare import compare
from custody.planning.known import Known
from custody.planning.tally import Moved
from custody.ports import Books, ReadBooks


@dataclass(frozen=True, slots=True)
class Loading:
    """Who loads a plan, from which file, and when; `callsign` is never set aside by their own plan."""

    plan: Plan
    sha256: str
    at: datetime
    actor: str
    role: str
    via: str
    new_code: Callable[[], str]
    new_token: Callable[[], str]
    callsign: str = ""
    update: int | None = None


async def difference(read_books: ReadBooks, plan: Plan, beside: Beside, callsign: str = "") -> Changes:
    """What the plan would change, found without keeping anybody waiting."""
    async with read_books() as books:
        known = await books.known_plan(plan)
    return await beside(partial(compared, plan, known, callsign))


def compared(plan: Plan, known: Known, callsign: str = "") -> Changes:
    """What the plan changes of what is known."""
    terms = terms_of(plan.campaign)

    def until(sitting: PlanSitting) -> datetime:
        return upload_due(terms, sitting.date)

    return compare(plan, known, until, callsign)


async def current(books: Books, loading: Loading, found: Changes) -> Changes:
    """The changes as they are now, with the campaign locked; looked for anew if the books have moved."""
    await books.lock_plan(loading.plan)
    if not await books.is_outdated(found):
        return found
    return compared(loading.plan, await books.known_plan(loading.plan), loading.callsign)


async def enter(books: Books, loading: Loading, changes: Changes) -> None:
    """Write the plan; deadlines and reminders follow by the clock, some a transaction."""
    await books.enter_plan(changes, loading.at, loading.new_code, loading.new_token)
    await replan.begin(books, changes.result.campaign, loading.at)


async def write_down(books: Books, loading: Loading, changes: Changes, fact: PlanLoaded) -> Entry:
    """The line of the campaign's chain that says which file was loaded and what it has changed."""
    result = changes.result
    body: dict[str, object] = {
        "fact": encode(fact),
        "sha256": loading.sha256,
        "new": asdict(result.new),
        "changed": asdict(result.changed),
        "vanished": len(result.vanished),
        "aside": [[each.sheet, each.key] for each in result.set_aside],
        "back": [[each.sheet, each.key] for each in result.returned],
        "moved": [_moved(each) for each in result.moved if not each.begun],
    }
    record = Record(
        stream=campaign_stream(changes.terms), kind=fact.kind, accepted=True, actor=loading.actor,
        role=loading.role, happened_at=loading.at, recorded_at=loading.at, time_source="received",
        via=loading.via, update=loading.update, body=body,
    )  # fmt: skip
    return await books.write(record)


def _moved(each: Moved) -> dict[str, object]:
    return {"sitting": each.sitting, "before": each.before.isoformat(), "after": each.after.isoformat()}
