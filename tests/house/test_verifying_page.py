"""The page for whoever checks a ledger: the sum of the program is fresh, and both languages say all of it."""

import importlib.util
import re
from hashlib import sha256

from tests.house.tree import ROOT

PAGE = (ROOT / "docs" / "verifying.md").read_text("utf-8")
SCRIPT = ROOT / "scripts" / "verify_ledger.py"


def test_the_programs_sum_is_the_one_that_the_page_tells() -> None:
    told = re.search("SHA-256 verify_ledger.py: ([0-9a-f]{64})", PAGE)
    assert told is not None
    found = sha256(SCRIPT.read_bytes()).hexdigest()
    assert told[1] == found, f"the program was changed: write {found} into docs/verifying.md"


def test_the_english_part_explains_as_many_answers_and_names_the_same_options() -> None:
    russian, english = PAGE.split("## In English")
    assert len(re.findall(r"(?m)^\| \*", english)) >= 18
    for option in ("--key", "--witness", "--lang", "--slow", "--help"):
        assert option in russian, option
        assert option in english, option


def test_every_answer_of_the_program_has_both_languages() -> None:
    spec = importlib.util.spec_from_file_location("verify_ledger", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    for line in script.TEXTS.strip().splitlines():
        russian, english = line.partition(": ")[2].split(" | ")
        blanks = [set(re.findall("{[a-z]+}", text)) for text in (russian, english)]
        assert blanks[0] == blanks[1], line
        assert not re.search("[а-яё]", english), line
