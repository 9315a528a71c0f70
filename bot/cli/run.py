"""`run`: the bot itself, until it is told to stop."""

import asyncio
import gc
from argparse import Namespace
from contextlib import suppress

import uvloop

from bot.app import run as work
from bot.app import told_to_stop
from bot.blotting import secrets_of
from bot.cli.telegram import client, refusals
from bot.cli.terminal import Terminal
from bot.cli.troubles import Trouble
from bot.clock import Clock
from bot.logs import start_logging
from bot.settings import Settings
from bot.signing import WrongKey
from bot.starting import ToldToStop, opened


def run(terminal: Terminal, asked: Namespace) -> int:
    """Serve until SIGINT or SIGTERM; what would make that pointless is said at once."""
    del asked
    settings = terminal.settings
    client(settings)
    start_logging(settings.log_level, secrets_of(settings))
    try:
        with refusals():
            _steady()
            with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
                runner.run(_serve(settings, terminal.clock))
    except WrongKey as error:
        raise Trouble("cli-key-wrong", file=str(error)) from error
    finally:
        gc.unfreeze()  # what stays frozen at the exit is taken for a leak, and libraries say so aloud
    return 0


def _steady() -> None:
    """What the start has made stays: the garbage collector need not walk through it for ever.

    From then on it comes often and briefly (2 ms): whoever scans meanwhile waits for it.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(2_000, 10, 500)


async def _serve(settings: Settings, clock: Clock) -> None:
    async with told_to_stop() as stopping:
        with suppress(ToldToStop):
            async with opened(settings, clock, stopping) as house:
                await work(house, stopping)
