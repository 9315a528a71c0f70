"""The same phones go on when their bot has moved to PostgreSQL, and its copies are made there too."""

from pathlib import Path
from typing import Any

import pytest

from bot.cli.books_checked import check_copy
from bot.cli.move import _check
from bot.copying import Copies
from custody.proving import Witness
from storage.moving.between import move
from tests.storage.conftest import postgres, server
from tests.storage.test_moving import rows_of
from tests.stories.district import opened

__all__ = ["postgres", "server"]

pytestmark = pytest.mark.postgres


async def test_a_bot_goes_on_after_the_move_and_after_the_way_back(
    folder: Path, postgres: str, tmp_path: Path
) -> None:
    here = f"sqlite:///{folder / 'custody.db'}"
    move(here, postgres, _check)
    copies = tmp_path / "copies"
    copies.mkdir()
    settings: dict[str, Any] = {"database_url": postgres, "backup_folder": str(copies)}
    async with opened(folder, first=100_000, **settings) as district:
        label = await district.label("КАР")
        assert "Упаковано" in await district.phone("Ш-01").say(f"{label.code} упаковано 9 8")
        await Copies(district.books).round()
    (made,) = copies.glob("*.db")
    assert check_copy(made, Witness()).broken is None
    back = tmp_path / "back.db"
    move(postgres, f"sqlite:///{back}", _check)
    for file in (made, back):
        assert any("packed" in row for row in rows_of(f"sqlite:///{file}")["ledger"])
