"""How this program was started, as the operator can paste it into the same terminal."""

import shlex
import sys
from pathlib import Path


def as_started(executable: str = sys.executable, folder: Path | None = None) -> str:
    """The words before a command: `.venv/bin/python -m bot`, a path outside of the folder in full."""
    python, here = Path(executable or "python"), folder or Path.cwd()
    near = python.relative_to(here) if python.is_relative_to(here) else python
    return f"{shlex.quote(str(near))} -m bot"
