"""Whatever a page names as a proof is there: every test of `docs/` and of the README, and each file."""

import re

import pytest

from tests.house.tree import ROOT

PAGES = {
    page.relative_to(ROOT).as_posix(): page.read_text("utf-8")
    for page in (ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md")))
}
CLAIMS = PAGES["docs/security.md"]
NAMED = re.compile(r"\b(tests/[a-z_/]+(?:\.py)?)(?:::(test_\w+))?")
RUN = re.compile(r"-m (tests[a-z_.]*[a-z])")
TEST = re.compile(r"`tests/[a-z_/]+\.py::test_\w+`")


def is_there(file: str, name: str) -> bool:
    """Whether there is such a file or folder and, if a test of it was named, the test."""
    path = ROOT / file
    return path.exists() and (not name or f"def {name}(" in path.read_text("utf-8"))


def named(text: str) -> list[tuple[str, str]]:
    """Each file or folder that is named, or run as a module; and the test of it, if one is named."""
    run = [each.replace(".", "/") for each in RUN.findall(text)]
    return [
        *NAMED.findall(text),
        *((f"{each}.py" if (ROOT / f"{each}.py").exists() else each, "") for each in run),
    ]


@pytest.mark.parametrize("page", [name for name, text in PAGES.items() if named(text)])
def test_every_test_that_a_page_names_is_there(page: str) -> None:
    missing = [each for each in named(PAGES[page]) if not is_there(*each)]
    assert missing == [], "a promise without a proof: mend the page, or write the test"


def test_what_is_missing_is_seen() -> None:
    assert {"docs/security.md", "docs/operator.md", "docs/torture.md"} <= set(PAGES)
    text = "`tests/house/tree.py::test_x`, tests/house; `python -m tests.house.tree 7`, `-m tests.nowhere`."
    assert named(text) == [
        ("tests/house/tree.py", "test_x"), ("tests/house", ""),
        ("tests/house/tree.py", ""), ("tests/nowhere", ""),
    ]  # fmt: skip
    assert is_there("tests/house/tree.py", "")
    assert not is_there("tests/house/tree.py", "test_x")
    assert not is_there("tests/house/tea.py", "")


def test_each_row_names_a_test() -> None:
    rows = [line for line in CLAIMS.splitlines() if line.startswith("| ") and not line.startswith("| what")]
    assert len(rows) > 20
    assert [row[:60] for row in rows if not TEST.search(row)] == []
