"""The stand-in for Telegram alone, for a bot of your own: `python -m sandbox.standalone --token 1:test`."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import signal
import sys
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sandbox.clock import ShiftedClock
from sandbox.personas import EXAMPLE, WrongPersonas, load_personas
from sandbox.place import Occupied, listening
from sandbox.server import Sandbox

NEXT = """
  Телефоны / phones:  {url}
  Боту / for the bot:  BOT_TOKEN={token} BOT_API_URL={url}
  Остановить / stop:  Ctrl-C
"""


def arguments(words: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m sandbox.standalone", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0, help="a fixed one for BOT_API_URL; 0 is any free port")
    parser.add_argument("--token", required=True, help="the bot's token, NUMBER:LETTERS")
    parser.add_argument("--username", default="sandbox_bot")
    parser.add_argument(
        "--personas", type=Path, help=f"the phones of the page: a JSON file such as {EXAMPLE}"
    )
    parser.add_argument("--state", type=Path, help="remember everything in this file")
    parser.add_argument("--timezone", default="UTC", help="the zone of the clock strip")
    parser.add_argument("--strict", action="store_true", help="Telegram's limits of messages")
    parser.add_argument("--clock-offset", type=float, default=0.0, help="seconds ahead of real time")
    parser.add_argument("--webhook-delay", type=float, default=1.0, help="seconds after a failed delivery")
    return parser.parse_args(words)


async def run(chosen: argparse.Namespace) -> None:
    """Serve until a signal comes; one JSON line says where."""
    sandbox = Sandbox(
        chosen.token,
        chosen.username,
        ShiftedClock(timedelta(seconds=chosen.clock_offset)),
        load_personas(chosen.personas) if chosen.personas else (),
        state_file=chosen.state,
        timezone=ZoneInfo(chosen.timezone),
        strict=chosen.strict,
        webhook_delay=chosen.webhook_delay,
    )
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with sandbox.serve(chosen.host, listening=listening(chosen.host, chosen.port)) as url:
        sys.stdout.write(json.dumps({"url": url}) + "\n")
        sys.stdout.flush()
        print(NEXT.format(url=url, token=chosen.token), file=sys.stderr, flush=True)
        await stop.wait()


def main(words: list[str] | None = None) -> int:
    """Serve; 1, after a sentence, when the port is taken or the people cannot be read."""
    try:
        with contextlib.suppress(KeyboardInterrupt):
            asyncio.run(run(arguments(words)))
    except (Occupied, WrongPersonas) as refusal:
        print(refusal, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
