"""Two bots behind one address, the short form: one is killed, one stands still."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.torture.kinds.several import LATE, RATE, SPAN, _disorder, haste, several
from tests.torture.scene import Databases, Scene, databases

HURT, LEASE = 2, 2.0

SLOW = 10
"""Messages a second that both may send together: fewer than people cause, or no pace would ever be felt."""


@pytest.fixture(scope="module")
def found() -> Iterator[Databases]:
    with databases(hasty=True) as opened:
        yield opened


@pytest.mark.slow
@pytest.mark.postgres
async def test_several_bots_lose_nothing_and_double_nothing(found: Databases, tmp_path: Path) -> None:
    url = found.where("postgres", tmp_path)
    scene = Scene(tmp_path, url, seed=3, a_second=15, way="webhook", lease=LEASE, rate=SLOW)
    outcome = await several(2, HURT, HURT)(scene)
    print(outcome.line, outcome.details, sep="\n")  # noqa: T201 - the proof, shown by pytest -s and -rP
    assert not outcome.wrong, "\n".join((outcome.line, outcome.details, *outcome.wrong[:40]))


def test_haste_is_seen() -> None:
    calm = [number / RATE for number in range(RATE * 20)]
    burst = [3.0] * (RATE + LATE - 1)
    assert not haste([], RATE)
    assert not haste(sorted((*calm, *burst)), RATE)
    assert haste(sorted((*calm, *burst, 3.0 + SPAN / 2)), RATE)
    assert haste(sorted((*calm, *(5 + each / 3 for each in calm))), RATE)


def test_disorder_is_seen() -> None:
    late, soon = 5_000_000, 1_000_000
    assert _disorder([(1, 10, 0, late), (1, 11, 2_000_000, soon)])
    assert not _disorder([(1, 10, 0, soon), (1, 11, 2_000_000, late)])
    assert not _disorder([(1, 10, 0, late), (2, 11, 2_000_000, soon)])
    assert not _disorder([(1, 10, 2_000_000, late), (1, 11, 0, soon)])
    assert _disorder([(1, 10, 0, late), (1, 11, 1_900_000, late), (1, 12, 2_000_000, soon)])
