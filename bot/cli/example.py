"""`example`: a whole plan of a district, to try everything with."""

from argparse import Namespace
from datetime import date
from io import BytesIO
from zoneinfo import ZoneInfo

from bot.cli.terminal import Terminal
from custody.plan import Plan
from documents.example_plan import district_plan, write_plan
from documents.large_colleges import large_colleges
from documents.large_example import large_plan

MOST = 2000
"""Colleges: with more of them a sheet of the workbook would be longer than is read."""


def run(terminal: Terminal, asked: Namespace) -> int:
    """Write the example; its works begin today unless another day is named."""
    today = terminal.clock.now().astimezone(ZoneInfo(terminal.settings.timezone)).date()
    book = BytesIO()
    write_plan(_made(asked, asked.first_day or today), book)
    terminal.save(asked.file, [book.getvalue()], over=asked.over)
    terminal.say("cli-example-written", file=str(asked.file))
    return 0


def _made(asked: Namespace, day: date) -> Plan:
    """A district, a large one, or a region of so many colleges."""
    if asked.colleges is not None:
        return large_colleges(day, min(max(asked.colleges, 1), MOST))
    return large_plan(day) if asked.large else district_plan(day)
