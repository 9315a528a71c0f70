"""The proposal and the comparison on paper: every figure is there, pictures are small, nobody is blamed."""

from dataclasses import fields, replace
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from PIL import Image

from custody.facts.sampling_reasons import Pick, Thresholds
from custody.sampling.beside import GradeCounts, own_counts, pairs
from custody.sampling.proposal import propose
from documents.beside_layout import BesideWords, Both, beside_sheet
from documents.beside_papers import beside_picture, beside_to_xlsx
from documents.histogram_layout import WIDTH, Legend, Panel, histogram_sheet
from documents.ink import Letters
from documents.sampling_pictures import proposal_picture
from documents.sampling_words import WORDS
from documents.sampling_xlsx import proposal_to_xlsx
from tests.custody.sampled import DISTRICT, PHYSICS, results, school

LIMITS = Thresholds()
FOUND = results(DISTRICT, school("В", 40, 99, 0.2, 0.2), school("М", 4, 3))
OUT = Pick(organisation="Р1", taken=False, why="лицей")
PROPOSAL = propose(FOUND, LIMITS, [OUT])
NOW = [
    GradeCounts("b", "Физика", "8", (4, 20, 10, 2), 44.4),
    GradeCounts("Ж", "физика", "8", (1, 1, 1, 1), 50),
]
NOBODY = GradeCounts("Р1", "физика", "8", (0, 0, 0, 0), 0)


def sheets(file: bytes) -> dict[str, list[list[Any]]]:
    book = openpyxl.load_workbook(BytesIO(file))
    return {sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)] for sheet in book}


def test_the_workbook_has_every_figure_and_every_threshold() -> None:
    found = sheets(proposal_to_xlsx(PROPOSAL, LIMITS, FOUND.scales, "ab" * 32, "ru"))
    proposed, figures, limits, points, few = found.values()
    assert [row[0] for row in proposed[1:]] == ["В", "Р1"]
    assert "физика, 8 кл.: средний балл" in proposed[1][4]
    assert proposed[2][5] == "убрана: лицей"
    of_school = [row for row in figures[1:] if row[0] == "В"]
    assert all(row[8] == pytest.approx(row[6] - row[7], abs=0.02) for row in of_school)
    assert [row[11] for row in of_school if row[4].startswith("средний балл")] == ["да"]
    assert limits[-1][1] == "ab" * 32
    assert ["Разница больше стандартной ошибки в", 3, "раз"] in limits
    assert sum(row[5] for row in points[1:] if row[0] == "В") == 40
    assert [row[0] for row in few[1:]] == ["М"]


@pytest.mark.parametrize("language", list(WORDS))
def test_nobody_is_blamed_and_both_languages_say_everything(language: str) -> None:
    said = repr(WORDS[language]).lower()
    assert not [
        word for word in ("завы", "наруш", "винов", "обман", "inflat", "cheat", "guilt") if word in said
    ]
    assert set(WORDS[language].limits) == {each.name for each in fields(Thresholds)}
    assert [len(WORDS[language].sheets), len(WORDS[language].figures)] == [5, 12]


def test_pictures_are_small_enough_for_a_phone() -> None:
    for picture in (
        proposal_picture(PROPOSAL, PROPOSAL.schools, FOUND.scales, "ru"),
        beside_picture(pairs(own_counts(FOUND), NOW, {}), "ru"),
    ):
        image = Image.open(BytesIO(picture))
        assert image.width == WIDTH
        assert image.height < 4 * WIDTH
        assert len(picture) < 200_000


def test_every_colour_says_its_mark_and_every_part_with_room_its_percent() -> None:
    work = Both("Школа В", (8, 20, 52, 20), (1, 0, 99, 0), "")
    sheet = beside_sheet([work], BesideWords("До и после", "тогда", "сейчас", ""))
    said = [ink.text for ink in sheet.inks if isinstance(ink, Letters)]
    assert [text for text in said if text.startswith("«")] == ["«2»", "«3»", "«4»", "«5»"]
    assert [text for text in said if text[:1].isdigit()] == ["8", "20 %", "52 %", "20 %", "99 %"]


def test_a_bar_stands_for_every_number_of_points_also_of_fifty() -> None:
    panel = Panel("Школа", [1] * 52, [2] * 52, [(26, "3"), (32, "4"), (45, "5")])
    sheet = histogram_sheet([panel], Legend("Выборка", "эта", "другие", "баллы"))
    assert all(ink.x >= 0 and ink.box[2] <= WIDTH for ink in sheet.inks if isinstance(ink, Letters))
    assert {ink.text for ink in sheet.inks if isinstance(ink, Letters)} >= {"3", "4", "5", "0", "50"}


def test_more_points_than_there_is_room_for_are_drawn_all_the_same() -> None:
    panel = Panel("Школа", [1] * 5000, [2] * 5000, [])
    sheet = histogram_sheet([panel], Legend("Выборка", "эта", "другие", "баллы"))
    assert "0" in {ink.text for ink in sheet.inks if isinstance(ink, Letters)}


def test_only_what_there_is_of_both_years_stands_side_by_side() -> None:
    found = pairs(own_counts(FOUND), [*NOW, NOBODY], {"В": "Школа В"})
    (pair,) = found
    assert (pair.name, pair.before.count, pair.now.marks) == ("Школа В", 40, (4, 20, 10, 2))
    assert pair.change == pytest.approx(44.4 - pair.before.percent)
    (table,) = sheets(beside_to_xlsx(found, "ru")).values()
    assert [row[4:6] for row in table[1:]] == [
        ["своя проверка, прошлый год", 40], ["независимая проверка, сейчас", 36],
    ]  # fmt: skip
    assert table[2][10:14] == [11.1, 55.6, 27.8, 5.6]
    assert replace(pair.now, marks=(0, 0, 0, 0)).shares == (0, 0, 0, 0)
    assert pair.before.subject == PHYSICS.subject
