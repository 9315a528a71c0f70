"""Bots born fast: importing aiogram takes seconds, so it is done once, and each bot is a fork of us.

On standard input: a line for each bot that is wanted, its settings as JSON. On standard output: a line of
JSON when it is born and when it has ended. A fork then runs exactly what `python -m bot run` runs.
"""

import json
import os
import select
import signal
import sys
from importlib import import_module

LOOK_SECONDS = 0.01


def tell(**news: int) -> None:
    sys.stdout.write(json.dumps(news) + "\n")
    sys.stdout.flush()


def nurse() -> str:
    """Serve until the input ends; in a child it returns the settings with which to live its own life."""
    child = 0
    while True:
        readable, _, _ = select.select([sys.stdin], [], [], LOOK_SECONDS)
        settings = sys.stdin.readline() if readable else ""
        if settings:
            child = os.fork()
            if not child:
                return settings
            tell(born=child)
        elif readable:
            if child:
                os.kill(child, signal.SIGKILL)
            return ""
        elif child:
            ended, status = os.waitpid(child, os.WNOHANG)
            if ended:
                tell(ended=os.waitstatus_to_exitcode(status))
                child = 0


def live(settings: str) -> int:
    os.environ.update(json.loads(settings))
    os.dup2(os.open(os.devnull, os.O_RDONLY), sys.stdin.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    code: int = import_module("bot.cli.main").main(["run"])
    return code


if __name__ == "__main__":
    for needed in ("bot.cli.main", "bot.cli.run"):
        import_module(needed)
    tell(ready=os.getpid())
    wanted = nurse()
    sys.exit(live(wanted) if wanted else 0)
