"""Somebody from outside: the single-file script, in a process that cannot import anything of ours."""

import subprocess
import sys
from pathlib import Path

from tests.cli.forks import ROOT
from tests.cli.shell import Told

SCRIPT = ROOT / "scripts/verify_ledger.py"
ALONE, BARE = ("-I",), ("-I", "-S")
"""Without our folder and surroundings; without any library either."""


def stranger(
    folder: Path, *words: str, python: tuple[str, ...] = ALONE, lang: str = "ru", script: Path = SCRIPT
) -> Told:
    """What the script answers in a folder."""
    ran = subprocess.run(
        [sys.executable, *python, script, *words],
        cwd=folder,
        env={"LANG": f"{lang}_{lang.upper()}.UTF-8", "PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return Told(ran.returncode, ran.stdout, ran.stderr)
