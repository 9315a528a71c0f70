"""`make fuzz`, `python -m tests.fuzz [N] [SEED]`: N mutated updates; exit code 1 after an unhandled error."""

import asyncio
import logging
import secrets
import sys
import tempfile
from pathlib import Path

from tests.fuzz.outcome import fuzz


def main(said: list[str]) -> int:
    """Run it and say what came of it."""
    number = int(said[0]) if said else 100_000
    seed = int(said[1]) if len(said) > 1 else secrets.randbelow(1_000_000)
    progress = logging.getLogger("tests.fuzz.outcome")  # alone: every other complaint is a fault
    progress.addHandler(logging.StreamHandler())
    progress.setLevel(logging.INFO)
    sys.stdout.write(f"seed {seed}\n")
    sys.stdout.flush()
    with tempfile.TemporaryDirectory(prefix="fuzz") as folder:
        outcome = asyncio.run(fuzz(Path(folder), number, seed))
    sys.stdout.write("".join(f"{each}\n\n" for each in outcome.faults) + outcome.line + "\n")
    return 1 if outcome.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
