"""`python -m tests.bench.verifying`: how long a million entries are checked, and with how much memory."""

import json
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from bot.signing import load_or_make
from tests.bench.ledgers import ENTRIES, fill
from tests.bench.targets import Report, Target, printed
from tests.cli.forks import ROOT

LIMIT = 15.0
"""Seconds of the processor in which a million entries are checked; the clock's, when nothing else runs."""


@dataclass(frozen=True)
class Measured:
    """Seconds by the clock, seconds of the processor, megabytes at the most, and what was said."""

    took: float
    processor: float
    most: float
    said: str


WATCHED = """
import json, os, sys
pid = os.posix_spawn(sys.argv[2], sys.argv[2:], os.environ)
_, status, used = os.wait4(pid, 0)
with open(sys.argv[1], "w") as kept:
    json.dump([used.ru_utime + used.ru_stime, used.ru_maxrss], kept)
sys.exit(os.waitstatus_to_exitcode(status))
"""
"""A small parent: a process counts its parent's memory at the fork as its own, and ours has grown by then."""


def measured(folder: Path, *command: str) -> Measured:
    """A command in a process of its own."""
    began, kept = time.perf_counter(), folder / "used"
    done = subprocess.run(
        (sys.executable, "-I", "-c", WATCHED, str(kept), *command),
        cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False,
        env={"PYTHONPATH": str(ROOT), "LANGUAGE": "en", "LANG": "en", "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    took, told = time.perf_counter() - began, " ".join((done.stdout + done.stderr).split())
    assert done.returncode == 0, told
    processor, most = json.loads(kept.read_text("ascii"))
    return Measured(took, processor, most / 1024, told)


def report(count: int = ENTRIES) -> Report:
    """The figures as lines; the last one says whether all of them keep to the limit."""
    with tempfile.TemporaryDirectory(prefix="verifying") as name:
        folder = Path(name)
        signer = load_or_make(folder / "custody.key")
        fill(folder / "custody.db", signer, count)
        yield f"{f'{count:,} entries':<28}{'clock s':>9}{'processor s':>13}{'MB':>6}"
        slowest = 0.0
        for title, command in orders(signer.words).items():
            found = measured(folder, *command)
            slowest = max(slowest, found.processor if title.startswith("check") else 0)
            yield f"{title:<28}{found.took:>9.1f}{found.processor:>13.1f}{found.most:>6.0f}"
        yield Target(f"each check of {count:,} entries", slowest, "at most", LIMIT, " s")


def orders(key: str) -> dict[str, tuple[str, ...]]:
    """What is measured, in this order: the export is made before it is checked."""
    bot = (sys.executable, "-m", "bot")
    script = (sys.executable, "-I", str(ROOT / "scripts/verify_ledger.py"))
    return {
        "export --format jsonl": (*bot, "export", "--format", "jsonl"),
        "check of the database": (*bot, "verify"),
        "check of the export": (*bot, "verify", "export.jsonl", "--key", key),
        "check of a copy": (*bot, "verify", "custody.db", "--key", key),
        "check by the script": (*script, "export.jsonl", "--key", key),
    }


if __name__ == "__main__":
    printed(report(*map(int, sys.argv[1:])))
