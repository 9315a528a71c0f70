"""/status in words in a region of colleges: a district, a college by its number, works without a day."""

from datetime import date

import pytest

from custody.directory import Directory, Listed
from locales.typed_status import typed_status

TODAY = date(2026, 9, 15)
NAMES = Directory(
    organisations=(
        Listed("К0012", "Колледж № 12, Братск", "г. Братск"),
        Listed("К0013", "Техникум № 13, Братск", "г. Братск"),
        Listed("К0112", "Колледж № 112, Зима", "г. Зима"),
    ),
    subjects=("метапредметная работа", "физика"), grades=("1", "2"), days=(TODAY,),
    steps=("", "collected", "to-expert"), districts=("г. Братск", "г. Зима"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Братск", {("district", "г. Братск")}),
        ("колледж 12", {("organisation", "К0012")}),
        ("не выбрали день", {("flag", "unchosen")}),
        ("Братск не выбрали день", {("district", "г. Братск"), ("flag", "unchosen")}),
        ("без выбранного дня, физика", {("flag", "unchosen"), ("subject", "физика")}),
        ("по районам", {("by", "district")}),
        ("по колледжам Зима", {("by", "organisation"), ("district", "г. Зима")}),
    ],
)
def test_a_part_of_a_large_region_is_found_in_words(text: str, parts: set[tuple[str, str]]) -> None:
    asked = typed_status(text, NAMES, TODAY)
    assert not asked.unclear
    assert {(each.kind, each.value) for each in asked.parts} == parts


def test_a_kind_of_organisation_alone_is_any_of_them_and_it_is_asked_which() -> None:
    asked = typed_status("колледж", NAMES, TODAY)
    assert (asked.unclear, asked.unknown) == ("колледж", False)
    assert [each.value for each in asked.choices] == ["К0012", "К0112"]
    assert [each.value for each in typed_status("техникум", NAMES, TODAY).choices] == ["К0013"]
    assert typed_status("училище", NAMES, TODAY).unknown
    assert not typed_status("колледж физика", NAMES, TODAY).unclear
