"""The script by which anybody checks an exported ledger: it goes with the export."""

from functools import cache
from hashlib import sha256
from pathlib import Path

NAME = "verify_ledger.py"
SCRIPT = Path(__file__).parents[2] / "scripts" / NAME


@cache
def script() -> bytes:
    """The script as it lay beside the program when it was read first: the bot does so at its start."""
    return SCRIPT.read_bytes()


def digest() -> str:
    """SHA-256 of that script, by which one copy is told from another; exports hold the same one."""
    return sha256(script()).hexdigest()
