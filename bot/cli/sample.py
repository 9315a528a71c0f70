"""`sample`: a whole plan of a district, to try everything with."""

from argparse import Namespace
from io import BytesIO
from zoneinfo import ZoneInfo

from bot.cli.terminal import Terminal
from documents.large_sample import large_plan
from documents.sample_plan import sample_plan, write_plan


def run(terminal: Terminal, asked: Namespace) -> int:
    """Write the sample; its works begin today unless another day is named."""
    today = terminal.clock.now().astimezone(ZoneInfo(terminal.settings.timezone)).date()
    book = BytesIO()
    make = large_plan if asked.large else sample_plan
    write_plan(make(asked.first_day or today), book)
    terminal.save(asked.file, [book.getvalue()], over=asked.over)
    terminal.say("cli-sample-written", file=str(asked.file))
    return 0
