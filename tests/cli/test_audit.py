"""`make audit`: a known hole stops the build, a list that is away does not, and is not taken for a yes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "scripts" / "audit.py"
HOLE = {"id": "PYSEC-2026-1", "aliases": ["CVE-2026-1"], "fix_versions": ["2.0"], "description": ""}
FOUND = {"name": "aiohttp", "version": "1.0", "vulns": [HOLE]}
CLEAN = {"name": "aiogram", "version": "3.31.0", "vulns": []}
SKIPPED = {"name": "yarl", "skip_reason": "not found"}


def audit(folder: Path, *found: object, accepted: str = "", fails: str = "") -> tuple[int, str]:
    """The exit code and the words, with a list of advisories that says this."""
    said = json.dumps({"dependencies": found}) if found else ""
    program = folder / "pip-audit"
    program.write_text(
        f"#!{sys.executable}\nimport sys\nprint({said!r})\nprint({fails!r}, file=sys.stderr)\n"
    )
    program.chmod(0o755)
    copy = folder / "scripts" / "audit.py"
    copy.parent.mkdir()
    copy.write_text(SCRIPT.read_text("utf-8"), "utf-8")
    (copy.parent / "accepted-findings.txt").write_text(accepted, "utf-8")
    asked = subprocess.run(
        [sys.executable, copy], env={**os.environ, "AUDITOR": str(program)}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    return asked.returncode, asked.stdout


def test_a_known_hole_stops_the_build_and_says_what_mends_it(tmp_path: Path) -> None:
    code, said = audit(tmp_path, CLEAN, FOUND)
    assert code == 1
    assert "FOUND: aiohttp 1.0 PYSEC-2026-1/CVE-2026-1, mended in 2.0" in said


@pytest.mark.parametrize(("until", "code"), [("2999-01-01", 0), ("2026-01-01", 1)])
@pytest.mark.parametrize("name", ["PYSEC-2026-1", "CVE-2026-1"])
def test_a_finding_is_accepted_by_name_until_a_day(tmp_path: Path, name: str, until: str, code: int) -> None:
    assert audit(tmp_path, FOUND, accepted=f"aiohttp {name} {until}  # why\n")[0] == code


def test_an_acceptance_is_of_one_library(tmp_path: Path) -> None:
    assert audit(tmp_path, FOUND, accepted="yarl CVE-2026-1 2999-01-01\n")[0] == 1


def test_no_hole_is_said_in_a_line(tmp_path: Path) -> None:
    assert audit(tmp_path, CLEAN, SKIPPED) == (0, "audited: 1 libraries, 1 could not be asked about\n")


@pytest.mark.parametrize("found", [(), (SKIPPED, SKIPPED)])
def test_a_list_that_is_away_holds_nobody_up_and_is_said_aloud(
    tmp_path: Path, found: tuple[object, ...]
) -> None:
    code, said = audit(tmp_path, *found, fails="requests.exceptions.ConnectionError: away")
    assert code == 0
    assert "NOT AUDITED" in said
    assert ("ConnectionError: away" in said) is not bool(found)
