"""Each claim of `docs/security.md` and of `docs/operator.md` names tests that there are."""

import re

from tests.house.tree import ROOT

CLAIMS, WORK = ((ROOT / "docs" / page).read_text("utf-8") for page in ("security.md", "operator.md"))
NAMED = re.compile(r"`(tests/[a-z_/]+\.py)::(test_\w+)`")


def test_every_test_that_a_claim_names_is_there() -> None:
    missing = [
        f"{file}::{name}"
        for file, name in NAMED.findall(CLAIMS + WORK)
        if not (ROOT / file).exists() or f"def {name}(" not in (ROOT / file).read_text("utf-8")
    ]
    assert NAMED.search(WORK)
    assert missing == [], "a promise without a proof: mend the table, or write the test"


def test_every_claim_names_a_test() -> None:
    rows = [line for line in CLAIMS.splitlines() if line.startswith("| ") and not line.startswith("| what")]
    assert len(rows) > 20
    assert [row[:60] for row in rows if not NAMED.search(row)] == []
