"""`doctor`: everything that the bot depends on, each with what to do when it is not well."""

import asyncio
from argparse import Namespace

from bot.cli.checks import Finding
from bot.cli.checks.books import books_findings
from bot.cli.checks.copies import copies_findings
from bot.cli.checks.evidence import evidence_findings
from bot.cli.checks.house import house_findings
from bot.cli.checks.telegram import telegram_findings
from bot.cli.terminal import Terminal
from bot.cli.troubles import Trouble


def run(terminal: Terminal, asked: Namespace) -> int:
    """Look at everything; the exit code is 1 when something needs attention."""
    del asked
    found = asyncio.run(examine(terminal))
    for finding in found:
        said = terminal.plain(finding.phrase, **finding.variables)
        print(f"{terminal.plain(f'cli-doctor-{finding.level}')}\t{said}")
    ill = sum(finding.level == "attention" for finding in found)
    if ill:
        raise Trouble("cli-doctor-ill", count=ill)
    return 0


async def examine(terminal: Terminal) -> list[Finding]:
    """All findings, in the order in which they are read."""
    found = [finding async for finding in telegram_findings(terminal)]
    found += [finding async for finding in books_findings(terminal)]
    found += [finding async for finding in evidence_findings(terminal)]
    found += [finding async for finding in copies_findings(terminal)]
    return found + list(house_findings(terminal))
