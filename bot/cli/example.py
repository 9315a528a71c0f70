"""`example`: a whole plan of a district, to try everything with."""

from argparse import Namespace
from io import BytesIO
from zoneinfo import ZoneInfo

from bot.cli.terminal import Terminal
from documents.example_plan import district_plan, write_plan
from documents.large_example import large_plan


def run(terminal: Terminal, asked: Namespace) -> int:
    """Write the example; its works begin today unless another day is named."""
    today = terminal.clock.now().astimezone(ZoneInfo(terminal.settings.timezone)).date()
    book = BytesIO()
    make = large_plan if asked.large else district_plan
    write_plan(make(asked.first_day or today), book)
    terminal.save(asked.file, [book.getvalue()], over=asked.over)
    terminal.say("cli-example-written", file=str(asked.file))
    return 0
