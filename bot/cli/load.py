"""`load`: the coordinator's plan into the books, whole or not at all."""

import asyncio
import hashlib
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict

from bot.cli.plan import changed
from bot.cli.telling import Telling
from bot.cli.terminal import Terminal
from bot.cli.troubles import Trouble
from bot.workdays import RussianDays
from custody.clashes import shortened, troubles
from custody.desk.approval.plan_lists import unapproved_now
from custody.desk.plans.told import Told
from custody.facts.plan_lists import ListPending
from custody.plan import Plan, PlanError
from custody.planning.changes import Changes
from custody.planning.tally import Named, Vanished
from documents.plan_xlsx import is_untouched, read_plan
from documents.subjects import SUBJECTS
from documents.words import words
from storage.plan import PlanResult

Entered = tuple[Changes, Told, Sequence[ListPending]]

SHOWN = 20
SHOWN_CLASHES = 5
"""So many clashes of one kind are told one by one."""


def run(terminal: Terminal, asked: Namespace) -> int:
    """Read the workbook; say what is wrong in it, or enter it and say what has changed."""
    content = asked.file.read_bytes()
    plan = read_plan(content)
    if not isinstance(plan, Plan):
        _show_errors(terminal, plan)
        raise Trouble("cli-plan-wrong", count=len(plan))
    if is_untouched(plan) and not asked.dry_run:
        raise Trouble("cli-load-untouched")
    digest = hashlib.sha256(content).hexdigest()
    found, told, pending = asyncio.run(_enter(terminal, plan, digest, dry_run=asked.dry_run))
    result = found.result
    _show(terminal, plan, result)
    _warn(terminal, found, pending)
    if told.people:
        terminal.say("plan-heard", told=told.people)
    if told.silent:
        unjoined = ", ".join(each.callsign for each in told.named)
        terminal.say("cli-plan-to-call", unjoined=unjoined, more=told.more)
    if asked.dry_run:
        terminal.say("cli-load-only-asked")
    elif not result.nothing_new:
        terminal.say("cli-load-next")
    return 0


async def _enter(terminal: Terminal, plan: Plan, digest: str, *, dry_run: bool) -> Entered:
    """What the plan changes, and which lists the department has not approved as they then stand."""
    async with terminal.books() as database:
        found, told = await changed(database, plan, digest, terminal.clock.now(), dry_run=dry_run)
        if not found.result.campaign or found.result.nothing_new:
            return found, told, ()
        async with database.read() as books:
            return found, told, await unapproved_now(books, await books.campaign(found.result.campaign))


def _show_errors(terminal: Terminal, wrong: tuple[PlanError, ...]) -> None:
    for error in wrong:
        print(terminal.words.say_problem(error, terminal.language))


def _show(terminal: Terminal, plan: Plan, result: PlanResult) -> None:
    terminal.say("cli-load-campaign", title=plan.campaign.title, key=plan.campaign.key)
    if result.nothing_new:
        terminal.say("cli-load-nothing")
    else:
        terminal.say("cli-load-new", **asdict(result.new))
        terminal.say("cli-load-changed", **asdict(result.changed))
        if result.changed.campaigns:
            terminal.say("cli-load-terms")
    for moved in result.moved[:SHOWN]:
        said = "cli-load-stayed" if moved.begun else "cli-load-moved"
        terminal.say(said, key=moved.key, after=words(terminal.language).day(moved.after))
    for gone in result.vanished[:SHOWN]:
        terminal.say(f"cli-load-stays-{gone.why}" if gone.why else "cli-load-aside", key=_key(terminal, gone))
    for back in result.returned[:SHOWN]:
        terminal.say("cli-load-back", key=_key(terminal, back))
    for more in (result.moved[SHOWN:], result.vanished[SHOWN:], result.returned[SHOWN:]):
        if more:
            terminal.say("and-more", number=len(more))


def _key(terminal: Terminal, row: Vanished | Named) -> str:
    """What people call the row; a task of the roadmap by its words and whose role it is."""
    name, _, role = row.key.rpartition(" / ")
    return (
        f"{name} ({terminal.plain(f'plan-role-{role}', college='no')})" if row.sheet == "tasks" else row.key
    )


def _warn(terminal: Terminal, changes: Changes, pending: Sequence[ListPending]) -> None:
    """What will clash, each with what would help, many of one kind counted; what is not approved."""
    at = terminal.clock.now()
    telling = Telling(terminal.language, changes.terms, at)
    for found in shortened(troubles(changes, RussianDays(), SUBJECTS, at), SHOWN_CLASHES):
        print(telling.line(found))
    if pending:
        terminal.say("plan-unapproved", unapproved=", ".join(map(telling.value, pending)))
