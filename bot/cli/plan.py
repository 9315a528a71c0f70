"""A plan entered into the books, with its own line in the campaign's ledger."""

import secrets
from dataclasses import asdict
from datetime import datetime
from functools import partial

from bot.workdays import RussianDays
from custody.clashes import terms_of
from custody.codes import new_code, new_token
from custody.deadlines import upload_due
from custody.desk.call import campaign_stream
from custody.desk.replan import finish, replan
from custody.ledger import Record
from custody.plan import Plan, PlanSitting
from storage.books import StoredBooks
from storage.database import Database
from storage.plan import PlanResult, apply_plan
from storage.plan_tally import Moved

OPERATOR = "operator"
"""Who acts at the command line: nobody of the campaign."""


class _OnlyAskedError(Exception):
    """Leaves the transaction without keeping anything."""


async def entered(
    database: Database, plan: Plan, sha256: str, at: datetime, *, dry_run: bool = False
) -> PlanResult:
    """Enter the plan and write down that it was; `dry_run` finds out what would change and keeps nothing."""
    result = PlanResult()
    try:
        async with database.open() as books:
            result = await _apply(books, plan, at)
            if dry_run:
                raise _OnlyAskedError  # noqa: TRY301 - the way to roll a transaction back
            await replan(books, result.campaign, RussianDays(), at)
            if not result.nothing_new:
                await _write_down(books, result, sha256, at)
    except _OnlyAskedError:
        return result
    await finish(database.open, result.campaign, RussianDays(), at)
    return result


async def _apply(books: StoredBooks, plan: Plan, at: datetime) -> PlanResult:
    terms = terms_of(plan.campaign)

    def until(sitting: PlanSitting) -> datetime:
        return upload_due(terms, sitting.date)

    code, token = partial(new_code, secrets.randbits), partial(new_token, secrets.randbits)
    return await apply_plan(books, plan, at, until, code, token)


def _moved(each: Moved) -> dict[str, object]:
    return {"sitting": each.sitting, "before": each.before.isoformat(), "after": each.after.isoformat()}


async def _write_down(books: StoredBooks, result: PlanResult, sha256: str, at: datetime) -> None:
    await books.lock_campaign(result.campaign)
    body = {
        "sha256": sha256,
        "new": asdict(result.new),
        "changed": asdict(result.changed),
        "vanished": len(result.vanished),
        "moved": [_moved(each) for each in result.moved if not each.begun],
    }
    record = Record(
        stream=campaign_stream(await books.campaign(result.campaign)), kind="plan-loaded", accepted=True,
        actor=OPERATOR, role=OPERATOR, happened_at=at, recorded_at=at, time_source="received", via="command",
        update=None, body=body,
    )  # fmt: skip
    await books.write(record)
