"""Invitation cards: what is printed can be read again, and the words stay inside their card."""

from pathlib import Path

import pytest
import zxingcpp

from documents.cards import COLUMNS, ROWS, Card, card_sheet
from tests.documents.printed import LONGEST_BOT, printed

PAGE = COLUMNS * ROWS


def card(number: int) -> Card:
    """A card like no other."""
    token = f"cedfk22cg0f3z5meg{number:03}"
    role = "координатор, наблюдатель, председатель комиссии, эксперт"
    return Card(token, f"Н-{number:02}", role, "п. Магистральный", "28.04.2026", LONGEST_BOT)


@pytest.mark.parametrize("language", ["ru", "en"])
def test_every_card_is_read_by_a_phone_after_printing(tmp_path: Path, language: str) -> None:
    cards = [card(number) for number in range(PAGE + 1)]
    pages = printed(card_sheet(cards, language), tmp_path)
    assert len(pages) == 2
    read = {found.text for page in pages for found in zxingcpp.read_barcodes(page)}
    assert read == {f"https://t.me/{LONGEST_BOT}?start=i_{each.token}" for each in cards}


def test_nothing_is_printed_across_the_cut(tmp_path: Path) -> None:
    (page,) = printed(card_sheet([card(0)]), tmp_path)
    right = page.convert("L").crop((page.width // 2 + 4, 4, page.width, page.height // ROWS - 4))
    assert right.getextrema() == (255, 255)
