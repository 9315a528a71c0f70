"""The command: kind after kind, a line for each, and what was wrong; exit code 1 when anything was."""

import asyncio
import os
import sys
import tempfile
import time
from pathlib import Path

from tests.torture.kinds import KINDS
from tests.torture.scene import Databases, Kind, Scene, databases

SHOWN = 40


def main(seed: str = "", *names: str) -> int:
    """Torment by every kind, or by those whose names hold one of these words; the seed plays it again."""
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
        url = found.where(kind.engine, Path(folder))
        scene = Scene(
            Path(folder), url, seed, long, way=kind.way, bent=kind.bent, engine=kind.engine, databases=found
        )
        try:
            outcome = asyncio.run(kind.torment(scene))
        except Exception as error:  # noqa: BLE001 - whatever broke off, the other kinds are played too
            _say(f"{kind.title}: IT BROKE OFF, seed {seed}: {error!r}", *getattr(error, "__notes__", ()))
            return False
    _say(f"{kind.title} ({time.monotonic() - began:.0f} s): {outcome.line}", f"    {outcome.details}")
    _say(*(f"    WRONG: {each}" for each in outcome.wrong[:SHOWN]))
    return not outcome.wrong


def _say(*lines: str) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)
    sys.stdout.flush()
