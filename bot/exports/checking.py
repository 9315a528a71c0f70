"""The script by which anybody checks an exported ledger: it goes with the export."""

from functools import cache
from hashlib import sha256
from pathlib import Path

NAME = "verify_ledger.py"
SCRIPT = Path(__file__).parents[2] / "scripts" / NAME


def script() -> bytes:
    """The script as it lies beside the program."""
    return SCRIPT.read_bytes()


@cache
def digest() -> str:
    """SHA-256 of the script as it was when the bot was started, by which one copy is told from another."""
    return sha256(script()).hexdigest()
