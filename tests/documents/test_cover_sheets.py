"""Cover sheets as a printer prints them, and what they must not say."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.covers import printable_cover
from custody.covers import Cover, cover
from custody.facts.names import Who
from custody.labels import PacketLabel
from custody.packets import Packet
from custody.roles import Grant, Person, Role
from custody.routes import ROUTES
from documents.cover_sheets import Cover as Page
from documents.cover_sheets import cover_sheets
from documents.decode import Decoded, decode
from documents.label_layout import deep_link
from locales.words import Words
from tests.documents.printed import LONGEST_BOT, SCHOOLS, label, printed, saved

DAY = date(2024, 4, 16)
EXPERT = Who(5, "Э-01", Role.EXPERT)
PEOPLE = (
    Person(1, 1, "Ш-01", (Grant(Role.SCHOOL, frozenset({"УЛК"})),)),
    Person(2, 1, "Н-01", (Grant(Role.OBSERVER),)),
    Person(7, 1, "Н-02", (Grant(Role.OBSERVER),)),
    Person(4, 1, "К-01", (Grant(Role.COORDINATOR, deputy=True),)),
    Person(3, 1, "К-02", (Grant(Role.COORDINATOR),)),
    Person(5, 1, "Э-01", (Grant(Role.EXPERT),)),
    Person(6, 1, "П-01", (Grant(Role.CHAIR, subjects=frozenset({"физика"})),)),
    Person(8, 1, "П-02", (Grant(Role.CHAIR, subjects=frozenset({"химия"})),)),
)


def kept(route: str = "municipal") -> Cover:
    said = PacketLabel(1, "K7M29Q", "0" * 20, "УЛК", SCHOOLS[1], "физика", "8", DAY, None, 1, 2)
    plain = Packet(1, 1, 1, "K7M29Q", 1, 2, route, "УЛК", SCHOOLS[1], "физика", "8", DAY)
    packet = replace(plain, observer=2, expert=EXPERT)
    return cover(said, packet, PEOPLE, 2)


def page(route: str, number: int, language: str = "ru") -> Page:
    words = Words("Asia/Irkutsk", college=route == "college")
    return printable_cover(kept(route), label(number, bot_username=LONGEST_BOT), words, language)


@pytest.mark.parametrize("route", ["municipal", "college"])
def test_the_code_of_a_sheet_is_read_at_150_dots_and_after_jpeg(route: str, tmp_path: Path) -> None:
    (picture,) = printed(cover_sheets([page(route, 1)]), tmp_path)
    for content in (saved(picture), saved(picture, "JPEG", quality=80)):
        assert decode(content) == Decoded((deep_link(label(1)),))


def test_each_packet_has_a_page_and_the_news_come_with_it() -> None:
    heard: list[int] = []
    pdf = cover_sheets([page("municipal", number) for number in range(2)], "en", heard.append)
    assert heard == [0, 1]
    assert pdf.count(b"/Type /Page\n") == 2
    assert pdf == cover_sheets([page("municipal", number) for number in range(2)], "en")


@pytest.mark.parametrize("route", ROUTES)
def test_every_leg_of_the_route_is_a_row(route: str) -> None:
    rows = page(route, 0).rows
    steps = ROUTES[route].steps
    assert [row.is_handover for row in rows] == [step.is_handover for step in steps]
    assert [bool(row.count) for row in rows] == [step.counts for step in steps]
    assert rows[0].count == "packed"
    assert all(step.clause[2:] in row.terms for row, step in zip(rows, steps, strict=True))


def test_the_planned_people_stand_in_their_rows_the_deputy_last() -> None:
    hands = [row.hands for row in page("municipal", 0).rows]
    assert hands[:4] == [
        "школьный координатор Ш-01",
        "школьный координатор Ш-01 → наблюдатель Н-01",
        "наблюдатель Н-01 → координатор К-02, К-01",
        "координатор К-02, К-01 → председатель комиссии П-01",
    ]
    back = page("municipal", 0).rows[-1]
    assert back.hands == "координатор К-02, К-01 / председатель комиссии П-01 → школьный координатор Ш-01"


def test_a_sheet_says_how_many_days_there_are_for_checking() -> None:
    assert any("срок: 2 рабочих дня на проверку" in row.terms for row in page("municipal", 0).rows)


def test_a_school_does_not_read_from_its_sheet_who_will_check() -> None:
    for route in ROUTES:
        for language in ("ru", "en"):
            assert not [row for row in page(route, 0, language).rows if "Э-01" in row.hands]


def test_seals_are_asked_about_until_the_packet_is_opened() -> None:
    sealed = [row.is_sealed for row in page("municipal", 0).rows]
    assert sealed == [True] * 6 + [False] * 4
