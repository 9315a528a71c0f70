"""A plan entered into the books from the command line, by the same desk as in the chat."""

import secrets
from datetime import datetime
from functools import partial

from bot.workdays import RussianDays
from custody.codes import new_code, new_token
from custody.desk.beside import at_once
from custody.desk.plans.entering import Loading, current, difference, write_down
from custody.desk.plans.foreseen import foresee
from custody.desk.plans.lines import counts_of
from custody.desk.plans.replan import finish
from custody.desk.plans.told import Told, enter_and_tell
from custody.facts.plans import PlanLoaded
from custody.plan import Plan
from custody.planning.changes import Changes
from storage.database import Database
from storage.plan import PlanResult

OPERATOR = "operator"
"""Who acts at the command line: nobody of the campaign."""


async def entered(
    database: Database, plan: Plan, sha256: str, at: datetime, *, dry_run: bool = False
) -> PlanResult:
    """What entering the plan has changed."""
    return (await changed(database, plan, sha256, at, dry_run=dry_run))[0].result


async def changed(
    database: Database, plan: Plan, sha256: str, at: datetime, *, dry_run: bool = False
) -> tuple[Changes, Told]:
    """Enter the plan, write it down, tell whom it concerns; `dry_run` finds out what would change."""
    found, told = await difference(database.read, plan, at_once), Told()
    if dry_run:
        return found, told
    loading = Loading(
        plan, sha256, at, OPERATOR, OPERATOR, "command",
        partial(new_code, secrets.randbits), partial(new_token, secrets.randbits),
    )  # fmt: skip
    foreseen = await foresee(database.read, found, at, at_once)
    async with database.open() as books:
        found = await current(books, loading, found)
        if not found.result.nothing_new:
            told = await enter_and_tell(books, loading, found, foreseen)
            fact = PlanLoaded(title=found.terms.title, sha256=sha256, counts=counts_of(found.result))
            await write_down(books, loading, found, fact)
    if not found.result.nothing_new:
        await finish(database.open, found.result.campaign, RussianDays(), at)
    return found, told
