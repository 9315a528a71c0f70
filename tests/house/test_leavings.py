"""What a clone does not collect: files that commands write beside the code, pictures that no page shows."""

from fnmatch import fnmatch

import pytest

from bot.cli.parser import COMMANDS
from bot.exports.formats import ENDINGS
from tests.house.tree import ROOT

WRITTEN = {f"export.{ending}" for ending in ENDINGS.values()} | {
    str(kind["default"])
    for arguments in COMMANDS.values()
    for flags, kind in arguments
    if "--output" in flags and "default" in kind
}


@pytest.mark.parametrize("name", sorted(WRITTEN))
def test_git_does_not_see_what_a_command_writes_by_default(name: str) -> None:
    ignored = (ROOT / ".gitignore").read_text("utf-8").splitlines()
    assert any(fnmatch(name, line.removeprefix("/")) for line in ignored if line and line[0] != "#")


def test_every_picture_is_shown_on_some_page() -> None:
    pages = "".join(page.read_text("utf-8") for page in (ROOT / "README.md", *(ROOT / "docs").rglob("*.md")))
    drawn = {each.name for each in (ROOT / "docs" / "pictures").iterdir()}
    assert {name for name in drawn if f"pictures/{name}" not in pages} == set()
