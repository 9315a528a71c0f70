"""`kill -9` under load, the short form: nothing is lost, nothing is doubled, everybody is answered.

The long form is `make torture`.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.torture.kinds.kills import kills
from tests.torture.scene import Databases, Engine, Scene, Way, databases
from tests.torture.torment import under_load

KILLS = 8
"""Each deliberate moment once, one death while a suspect is in hand, and one by chance."""

A_SECOND = 20
"""Other tests run beside it: a load that piles up proves no more, it only takes longer."""


@pytest.fixture(scope="module")
def found() -> Iterator[Databases]:
    with databases(hasty=True) as opened:
        yield opened


@pytest.mark.slow
@pytest.mark.parametrize(
    ("engine", "way"),
    [("sqlite", "polling"), pytest.param("postgres", "webhook", marks=pytest.mark.postgres)],
)
async def test_a_killed_bot_loses_nothing_and_doubles_nothing(
    engine: Engine, way: Way, found: Databases, tmp_path: Path
) -> None:
    scene = Scene(tmp_path, found.where(engine, tmp_path), seed=KILLS, a_second=A_SECOND, way=way)
    outcome = await under_load(kills(KILLS, KILLS))(scene)
    print(outcome.line, outcome.details, sep="\n")  # noqa: T201 - the proof, shown by pytest -s and -rP
    assert not outcome.wrong, "\n".join((outcome.line, outcome.details, *outcome.wrong[:40]))
