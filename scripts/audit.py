"""Asks whether a hole is known in a pinned library: `make audit`, and `.ci/run` beside the tests.

pip-audit asks PyPI's list of advisories. Exit code 1 for a finding that nobody has accepted. Where the list
cannot be reached nothing is proved, and nothing is held up: that is said aloud. A finding is accepted until a
day in `scripts/accepted-findings.txt`. pip-audit lives apart, pinned by hashes of its own: the bot needs none
of what it drags along.
"""

# ruff: noqa: INP001 - a program of one file

import json
import os
import subprocess
import sys
import venv
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

HOME = Path(__file__).parents[1]
ACCEPTED = HOME / "scripts" / "accepted-findings.txt"
REQUIREMENTS = ("requirements.txt", "requirements-audit.txt")
PLACE = HOME / ".venv-audit"
PATIENCE = 90
"""Seconds for installing it, and for its questions."""


def main() -> int:
    """Ask, and say what came of it."""
    try:
        found = asked(auditor())
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        return not_audited(f"{type(error).__name__}: {error}"[:300])
    known = [each for each in found if "vulns" in each]
    if not known:
        return not_audited("the list knows none of our libraries")
    unknown = len(found) - len(known)
    print(f"audited: {len(known)} libraries" + (f", {unknown} could not be asked about" if unknown else ""))
    return told(known, accepted(ACCEPTED.read_text("utf-8"), datetime.now(UTC).date()))


def auditor() -> str:
    """The program, installed where it is missing; AUDITOR names another one."""
    if given := os.environ.get("AUDITOR"):
        return given
    program = PLACE / "bin" / "pip-audit"
    if not program.exists():
        venv.create(PLACE, with_pip=True)
        wanted = ("--require-hashes", "-r", str(HOME / "requirements-audit.txt"))
        quietly = (str(PLACE / "bin" / "python"), "-m", "pip", "install", "--quiet", "--retries", "1")
        subprocess.run((*quietly, *wanted), check=True, timeout=PATIENCE, capture_output=True)  # noqa: S603
    return str(program)


def asked(program: str) -> list[dict[str, Any]]:
    """What it says of each library; ValueError when it could not ask."""
    files = [part for name in REQUIREMENTS for part in ("-r", str(HOME / name))]
    how = ("--require-hashes", "--disable-pip", "--progress-spinner", "off", "--format", "json")
    said = subprocess.run(  # noqa: S603 - our own program with our own files
        (program, *how, *files), capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    if not said.stdout.strip():
        raise ValueError((said.stderr.strip().splitlines() or ["it said nothing"])[-1])
    found: list[dict[str, Any]] = json.loads(said.stdout)["dependencies"]
    return found


def told(known: list[dict[str, Any]], let_be: dict[tuple[str, str], date]) -> int:
    """Each finding in a line; 1 when one of them is accepted by nobody, or no longer."""
    held_up = 0
    for library in known:
        for hole in library["vulns"]:
            names = [hole["id"], *hole.get("aliases", ())]
            until = next(
                (let_be[library["name"], each] for each in names if (library["name"], each) in let_be), None
            )
            mended = ", ".join(hole.get("fix_versions", ())) or "nothing yet"
            word = f"accepted until {until}" if until else "FOUND"
            print(f"{word}: {library['name']} {library['version']} {'/'.join(names)}, mended in {mended}")
            held_up += until is None
    if held_up:
        print("Pin a mended version, or accept it for a while in scripts/accepted-findings.txt.")
    return 1 if held_up else 0


def accepted(text: str, today: date) -> dict[tuple[str, str], date]:
    """Library and finding, with the last day on which it is let be; a day that is over accepts nothing."""
    found: dict[tuple[str, str], date] = {}
    for line in text.splitlines():
        words = line.partition("#")[0].split()
        if words:
            library, hole, until = words
            found[library, hole] = date.fromisoformat(until)
    return {key: until for key, until in found.items() if until >= today}


def not_audited(why: str) -> int:
    """Nothing is proved, and nobody is held up by a list that is away."""
    line = "!" * 78
    print(f"{line}\nNOT AUDITED: {why}\nThe hashes hold; run `make audit` where PyPI can be reached.\n{line}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
