"""The board's measurement builds books that the desk can read, and says whether the limit is kept."""

from pathlib import Path

from tests.bench.board import ASKED, build, measure, said


async def test_every_question_is_measured(tmp_path: Path) -> None:
    await build(tmp_path / "board.db", packets=60, entries=60)
    found = await measure(tmp_path / "board.db", rounds=2)
    assert set(found) == {*ASKED, "/status картинка"}
    assert all(0 < half <= most for half, most in found.values())


def test_a_limit_that_is_not_kept_is_said_aloud() -> None:
    assert "NOT KEPT" in list(said({"/status": (100.0, 151.0)}))[-1]
    assert "NOT" not in list(said({"/status": (100.0, 149.0)}))[-1]
