"""Files are called by people's words in the language of whoever gets them."""

from typing import get_args

import pytest

from custody.deeds import DeedKind
from locales.file_names import NAMES, file_name


@pytest.mark.parametrize(
    ("name", "ru", "en"),
    [
        ("plan.xlsx", "план.xlsx", "plan.xlsx"),
        ("plan-lists.xlsx", "списки-плана.xlsx", "plan-lists.xlsx"),
        ("labels-a4-2.pdf", "наклейки-a4-2.pdf", "labels-a4-2.pdf"),
        ("act-share.pdf", "ведомость.pdf", "sheet.pdf"),
        ("statement-2026-04-14-2026-04-16.pdf", "справка-2026-04-14-2026-04-16.pdf", ""),
        ("протокол-физика-8.xlsx", "протокол-физика-8.xlsx", "протокол-физика-8.xlsx"),
        ("planet.xlsx", "planet.xlsx", "planet.xlsx"),
        ("", "", ""),
    ],
)
def test_a_file_has_the_name_of_its_readers_language(name: str, ru: str, en: str) -> None:
    assert file_name(name, "ru") == ru
    assert file_name(name, "en") == (en or name)


def test_every_printed_paper_has_a_name_of_its_own() -> None:
    kinds = set(get_args(DeedKind)) - {"statement"}
    assert {f"act-{kind}" for kind in kinds} | {"statement"} <= NAMES.keys()
    assert len({ru for ru, _ in NAMES.values()}) == len(NAMES)
