"""`kill -9` under load: nothing is lost, nothing is doubled, everybody is answered."""

import os
from pathlib import Path

import pytest

from tests.kill.torment import LANDINGS, torment

LONG = os.environ.get("LONG") == "1"


@pytest.mark.slow
@pytest.mark.timeout(1800 if LONG else 300)
@pytest.mark.parametrize(
    ("engine", "kills"),
    [
        pytest.param("sqlite", 100 if LONG else 20, id="sqlite"),
        pytest.param("postgres", 100 if LONG else 8, id="postgres", marks=pytest.mark.postgres),
    ],
)
async def test_a_killed_bot_loses_nothing_and_doubles_nothing(
    engine: str, kills: int, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    url: str = request.getfixturevalue(f"{engine}_url")
    outcome = await torment(tmp_path, url, kills, seed=kills)
    print(outcome.line, outcome.details, sep="\n")  # noqa: T201 - the proof, shown by pytest -s and -rP
    assert not outcome.wrong, "\n".join((outcome.line, *outcome.wrong[:40]))
    assert outcome.kills >= kills
    assert outcome.exit_code == 0, "the last life was asked to end and must end well"
    assert not [name for name in LANDINGS if not outcome.landed[name]], outcome.details
