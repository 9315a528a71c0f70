"""`docs/procedures.md` leaves out no clause, and each row names its test or says that the bot has no part."""

import re

from tests.house.tree import ROOT

PAGE = (ROOT / "docs" / "procedures.md").read_text("utf-8")
ROWS = [
    row for row in PAGE.splitlines() if row.startswith("| ") and not row.startswith(("| пункт", "| раздел"))
]
MUNICIPAL = (
    1, 2, "3.1", "3.2", "3.3", 4, 5, 6, "6.1", "6.2", "6.3", "6.4", "6.5", "7.1", "7.2", "8.1", "8.2", "8.3",
    "9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2", "10.3", "10.4", *(f"11.{n}" for n in range(1, 10)),
    "12.1",
)  # fmt: skip
COLLEGES = range(1, 20)


def test_every_clause_of_both_documents_has_its_row() -> None:
    named = [row.split("|")[1].strip() for row in ROWS]
    wanted = [*(f"M {each}" for each in MUNICIPAL), *(f"S {each}" for each in COLLEGES)]
    assert [each for each in wanted if named.count(each) != 1] == []
    assert {"сбор 1", "сбор 2–4", "сбор 5", "сбор 6", "рекомендации 1–8", "1", "2", "3"} <= set(named)


def test_each_row_names_its_test_or_says_that_the_bot_has_no_part() -> None:
    bare = [row for row in ROWS if not re.search(r"`tests/[a-z_/]+\.py::test_\w+` \|$", row)]
    assert [row for row in bare if "вне бота" not in row or not row.endswith("| – |")] == []
