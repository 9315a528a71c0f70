"""What the operator's page promises: commands and settings that exist, a unit that systemd takes."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli.parser import parser
from bot.settings import Settings
from tests.house.tree import ROOT

PAGE = (ROOT / "docs" / "operator.md").read_text("utf-8")
UNIT = ROOT / "deploy" / "vpr-custody.service"
PYTHON = "/opt/vpr-custody/.venv/bin/python"
EXPOSED = 20
"""The highest exposure that is allowed, in tenths, as systemd counts it."""


@pytest.fixture
def unit(tmp_path: Path) -> Path:
    """The unit with a python that is here."""
    text = UNIT.read_text("utf-8")
    assert PYTHON in text
    made = tmp_path / UNIT.name
    made.write_text(text.replace(PYTHON, sys.executable), "utf-8")
    return made


def analyzed(*words: str) -> subprocess.CompletedProcess[str]:
    """What systemd-analyze says."""
    program = shutil.which("systemd-analyze")
    if program is None:
        pytest.skip("SYSTEMD IS NOT HERE, THE UNIT WAS NOT VERIFIED: apt-get install systemd")
    return subprocess.run([program, *words], capture_output=True, text=True, check=False)


def test_systemd_takes_the_unit_without_a_word(unit: Path) -> None:
    told = analyzed("verify", str(unit))
    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")


def test_the_unit_leaves_little_open(unit: Path) -> None:
    told = analyzed("security", "--offline=true", f"--threshold={EXPOSED}", "--no-pager", str(unit))
    assert told.returncode == 0, told.stdout[-300:] + told.stderr


@pytest.mark.parametrize(
    "order", sorted({found.strip() for found in re.findall(r"python -m bot ([^`\n#&]+)", PAGE)})
)
def test_every_command_of_the_page_is_one(order: str) -> None:
    words = re.sub(r'"\$copy"|\$\(date \+%F\)', "copy.db", order).split()
    assert parser(str).parse_args(words).command == words[0]


def test_every_setting_of_the_page_is_one() -> None:
    named = set(re.findall(r"\b([A-Z]+_[A-Z_]+|DATABASE_URL)(?==|`)", PAGE))
    assert {name.lower() for name in named} <= set(Settings.model_fields)
