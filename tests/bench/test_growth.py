"""Acts over a short and over a long ledger are the same acts, all of them accepted."""

from pathlib import Path

from tests.bench.growth import measure


async def test_the_same_acts_are_measured_with_both(tmp_path: Path) -> None:
    urls = f"sqlite:///{tmp_path / 'short.db'}", f"sqlite:///{tmp_path / 'long.db'}"
    short, long = await measure(*urls, (0, 50), 5, schools=1)
    assert len(short.clock) == len(long.clock) == len(short.processor) == 5
    assert all(each > 0 for each in (*short.clock, *long.clock))
