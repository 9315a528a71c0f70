"""`python -m tests.kill [KILLS] [SEED] [DATABASE_URL]`: the torment by hand."""

import asyncio
import sys
import tempfile
from pathlib import Path

from tests.kill.torment import torment


def main(kills: str = "20", seed: str = "1", url: str = "") -> int:
    """Exit code 1 when anything was lost, doubled, unanswered or otherwise wrong."""
    with tempfile.TemporaryDirectory(prefix="kill") as folder:
        address = url or f"sqlite:///{folder}/custody.db"
        outcome = asyncio.run(torment(Path(folder), address, int(kills), int(seed)))
    sys.stdout.write(f"{outcome.line}\n{outcome.details}\n")
    sys.stdout.writelines(f"  {each}\n" for each in outcome.wrong[:40])
    return int(bool(outcome.wrong))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
