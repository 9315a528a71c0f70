"""The command: kind after kind, a line for each, and what was wrong; exit code 1 when anything was."""

import asyncio
import os
import signal
import sys
import tempfile
import time
from pathlib import Path

from tests.torture.college import REGION
from tests.torture.kinds import KINDS
from tests.torture.scene import A_SECOND, Databases, Kind, Scene, databases

SHOWN = 40
BESIDE_A_DAY = 10
"""Updates a second beside a college's day: three people have no part in it."""


def main(seed: str = "", *names: str) -> int:
    """Torment by every kind, or by those whose names hold one of these words; the seed plays it again.

    Whoever ends it before its time leaves no bot, no server and no file behind.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)  # in the background a shell has it ignored
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: signal.raise_signal(signal.SIGINT))
    try:
        return _torment(seed, *names)
    except KeyboardInterrupt:
        _say("it was ended before its time")
        return 128 + signal.SIGINT


def _torment(seed: str, *names: str) -> int:
    number = int(seed or os.environ.get("SEED") or 1)
    long = os.environ.get("LONG") == "1"
    _say(f"seed {number}{' · LONG=1' if long else ''}")
    chosen = [each for each in KINDS if not names or any(name in each.title for name in names)]
    with databases() as found:
        good = [_play(each, found, number, long=long) for each in chosen]
    _say(f"{len(good)} kinds of torment, {good.count(False)} with something wrong, seed {number}")
    return int(not all(good))


def _play(kind: Kind, found: Databases, seed: int, *, long: bool) -> bool:
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="torture") as folder:
        try:
            outcome = asyncio.run(kind.torment(_scene(kind, found, Path(folder), seed, long=long)))
        except Exception as error:  # noqa: BLE001 - whatever broke off, the other kinds are played too
            _say(f"{kind.title}: IT BROKE OFF, seed {seed}: {error!r}", *getattr(error, "__notes__", ()))
            return False
    _say(f"{kind.title} ({time.monotonic() - began:.0f} s): {outcome.line}", f"    {outcome.details}")
    _say(*(f"    WRONG: {each}" for each in outcome.wrong[:SHOWN]))
    return not outcome.wrong


def _scene(kind: Kind, found: Databases, folder: Path, seed: int, *, long: bool) -> Scene:
    url = found.where(kind.engine, folder)
    often = BESIDE_A_DAY if kind.region == REGION else A_SECOND
    return Scene(
        folder, url, seed, long, often, way=kind.way, bent=kind.bent, engine=kind.engine, databases=found,
        region=kind.region,
    )  # fmt: skip


def _say(*lines: str) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)
    sys.stdout.flush()
