"""`template`: an empty form of the plan for the coordinator."""

from argparse import Namespace
from io import BytesIO

from bot.cli.terminal import Terminal
from documents.plan_xlsx import write_template


def run(terminal: Terminal, asked: Namespace) -> int:
    """Write the form."""
    book = BytesIO()
    write_template(book, college=asked.college)
    terminal.save(asked.file, [book.getvalue()], over=asked.over)
    terminal.say("cli-template-written", file=str(asked.file))
    return 0
