"""The script by which anybody checks an exported ledger: it goes with the export."""

from pathlib import Path

NAME = "verify_ledger.py"
SCRIPT = Path(__file__).parents[2] / "scripts" / NAME


def script() -> bytes:
    """The script as it lies beside the program."""
    return SCRIPT.read_bytes()
