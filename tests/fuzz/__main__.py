"""`make fuzz`, `python -m tests.fuzz [N] [SEED] [REGION]`: N mutated updates; exit code 1 after an error.

Half of them go to a district of schools, half to a region of colleges; or all to the one that is named.
"""

import asyncio
import logging
import secrets
import sys
import tempfile
from pathlib import Path

from tests.fuzz.outcome import Outcome, fuzz
from tests.fuzz.regions import REGIONS


def main(said: list[str]) -> int:
    """Run it and say what came of it."""
    number = int(said[0]) if said else 100_000
    seed = int(said[1]) if len(said) > 1 else secrets.randbelow(1_000_000)
    progress = logging.getLogger("tests.fuzz.outcome")  # alone: every other complaint is a fault
    progress.addHandler(logging.StreamHandler())
    progress.setLevel(logging.INFO)
    sys.stdout.write(f"seed {seed}\n")
    sys.stdout.flush()
    chosen = said[2:] or [*REGIONS]
    outcomes = [_run(each, number // len(chosen), seed) for each in chosen]
    return 1 if any(each.faults for each in outcomes) else 0


def _run(region: str, number: int, seed: int) -> Outcome:
    with tempfile.TemporaryDirectory(prefix="fuzz") as folder:
        outcome = asyncio.run(fuzz(Path(folder), number, seed, region))
    sys.stdout.write("".join(f"{each}\n\n" for each in outcome.faults) + f"{region}: {outcome.line}\n")
    sys.stdout.flush()
    return outcome


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
