"""The drawing of the routes says what the table says."""

from pathlib import Path

import pytest

from bot.cli import routes
from custody.routes import ROUTES
from tests.cli.forks import ROOT
from tests.cli.shell import Ask, shell


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A page of our own to draw on."""
    path = tmp_path / "docs" / "routes.md"
    path.parent.mkdir()
    monkeypatch.setattr(routes, "DRAWING", path)
    return path


def test_the_page_of_the_repository_is_current() -> None:
    assert shell(ROOT, "routes", "--check").code == 0


def test_a_stale_page_is_refused_until_it_is_drawn_anew(ask: Ask, tmp_path: Path, page: Path) -> None:
    assert "python -m bot routes" in ask(tmp_path, "routes", "--check").line
    assert ask(tmp_path, "routes").code == 0
    assert ask(tmp_path, "routes", "--check").code == 0
    page.write_text(page.read_text("utf-8").replace("M 11.8", "M 11.9"), "utf-8")
    assert ask(tmp_path, "routes", "--check").line


def test_every_step_of_every_route_is_drawn(page: Path, ask: Ask, tmp_path: Path) -> None:
    ask(tmp_path, "routes")
    drawn = page.read_text("utf-8")
    for route in ROUTES.values():
        _, _, part = drawn.partition(f"(`{route.name}`)")
        chapter = part.partition("\n## ")[0]
        arrows = [line for line in chapter.splitlines() if "->" in line]
        assert len(arrows) == sum(len(route.next_steps(step.name)) for step in route.steps)
        for number, step in enumerate(route.steps, start=1):
            (row,) = [line for line in chapter.splitlines() if f"| `{step.name}` |" in line]
            assert row.startswith(f"| {number} |")
            assert f"| {step.clause} |" in row


def test_the_language_of_the_operator_does_not_change_the_page(ask: Ask, tmp_path: Path, page: Path) -> None:
    ask(tmp_path, "routes")
    first = page.read_text("utf-8")
    ask(tmp_path, "routes", LANGUAGE="en")
    assert page.read_text("utf-8") == first
