"""What an operator is told to run can be pasted into the same terminal."""

import shlex
import sys
from pathlib import Path

from bot.cli.started import as_started
from tests.cli.shell import Ask


def test_what_is_to_run_begins_with_the_python_that_runs_now() -> None:
    assert as_started("/opt/vpr/.venv/bin/python", Path("/opt/vpr")) == ".venv/bin/python -m bot"
    assert as_started("/usr/bin/python3", Path("/opt/vpr")) == "/usr/bin/python3 -m bot"
    assert as_started("/opt/my venv/bin/python", Path("/srv")) == "'/opt/my venv/bin/python' -m bot"


def test_a_hint_can_be_pasted(ask: Ask, tmp_path: Path) -> None:
    hint = ask(tmp_path, "status").line.partition("Выполните: ")[2]
    assert shlex.split(hint) == [sys.executable, "-m", "bot", "migrate"]


def test_the_usage_can_be_pasted(ask: Ask, tmp_path: Path) -> None:
    assert f"{shlex.quote(sys.executable)} -m bot load" in ask(tmp_path, "load").line
