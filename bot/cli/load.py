"""`load`: the coordinator's plan into the books, whole or not at all."""

import asyncio
import hashlib
from argparse import Namespace
from collections import Counter
from dataclasses import asdict

from bot.cli.plan import entered
from bot.cli.terminal import Terminal
from bot.cli.tight import collisions
from bot.cli.troubles import Trouble
from bot.workdays import RussianDays
from custody.plan import Plan, PlanError
from documents.plan_xlsx import read_plan
from documents.words import words
from storage.plan import PlanResult

SHOWN = 20


def run(terminal: Terminal, asked: Namespace) -> int:
    """Read the workbook; say what is wrong in it, or enter it and say what has changed."""
    content = asked.file.read_bytes()
    plan = read_plan(content)
    if not isinstance(plan, Plan):
        _show_errors(terminal, plan)
        raise Trouble("cli-plan-wrong", count=len(plan))
    digest = hashlib.sha256(content).hexdigest()
    result = asyncio.run(_enter(terminal, plan, digest, dry_run=asked.dry_run))
    _show(terminal, plan, result)
    _warn(terminal, plan)
    if asked.dry_run:
        terminal.say("cli-load-only-asked")
    elif not result.nothing_new:
        terminal.say("cli-load-next")
    return 0


async def _enter(terminal: Terminal, plan: Plan, digest: str, *, dry_run: bool) -> PlanResult:
    async with terminal.books() as database:
        return await entered(database, plan, digest, terminal.clock.now(), dry_run=dry_run)


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
    for gone in result.vanished[:SHOWN]:
        terminal.say(f"cli-load-vanished-{gone.sheet}", key=gone.key)
    if len(result.vanished) > SHOWN:
        terminal.say("and-more", number=len(result.vanished) - SHOWN)


def _warn(terminal: Terminal, plan: Plan) -> None:
    """Days whose deadlines collide, once a day however many sittings there are."""
    paper = words(terminal.language)
    sittings = Counter(sitting.date for sitting in plan.sittings)
    for found in collisions(plan.campaign, RussianDays(), sorted(sittings)):
        terminal.say(
            "cli-load-collision",
            day=paper.day(found.day),
            count=sittings[found.day],
            received=paper.day(found.received),
            checked=paper.day(found.checked),
            upload=paper.day(found.upload),
        )
