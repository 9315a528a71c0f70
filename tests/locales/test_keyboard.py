"""The reply keyboard, and Telegram's menu of commands."""

import itertools

import pytest

from custody.roles import Role
from custody.traits import Traits
from locales.phrases import LANGUAGES
from locales.words import Words

WORDS = Words("Asia/Irkutsk")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_keyboard_has_at_most_eight_lines_two_a_row(language: str) -> None:
    for number in range(1, len(Role) + 1):
        for roles in itertools.combinations(Role, number):
            rows = WORDS.keyboard(roles, language)
            lines = [line for row in rows for line in row]
            assert all(len(row) <= 2 for row in rows)
            assert len(lines) <= 8
            assert len(lines) == len(set(lines))


def test_the_keyboard_has_what_a_role_cannot_do_without() -> None:
    lines = [line for row in WORDS.keyboard({Role.OBSERVER}, "ru") for line in row]
    assert lines == [
        "На месте", "Раздали", "Собрали", "Упаковали при мне", "Принимаю", "Сдаю", "Мои пакеты", "Помощь",
    ]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_readers_of_the_board_have_its_command(language: str) -> None:
    assert "status" in dict(WORDS.commands({Role.COORDINATOR}, language))
    assert "status" not in dict(WORDS.commands({Role.EXPERT}, language))
    assert all(0 < len(text) < 60 for _, text in WORDS.commands(list(Role), language))
    assert list(dict(WORDS.commands((), language))) == ["start", "help"], "strangers learn nothing"


def test_a_menu_has_what_its_campaign_makes_use_of() -> None:
    schools, colleges = Traits().idle, Traits(college=True, windows=True, places=True, tasks=True).idle
    mine = dict(WORDS.commands({Role.SCHOOL}, "ru", schools))
    assert not {"days", "places", "codes", "roadmap"} & set(mine)
    theirs = dict(WORDS.commands({Role.COORDINATOR}, "ru", schools))
    assert {"roadmap", "sample"} <= set(theirs), "the coordinator gets the form of a roadmap there"
    assert "places" not in theirs
    assert {"days", "codes", "roadmap"} <= set(dict(WORDS.commands({Role.SCHOOL}, "ru", colleges)))
    theirs = dict(WORDS.commands({Role.COORDINATOR}, "ru", colleges))
    assert "places" in theirs
    assert "sample" not in theirs, "colleges have no schools to control"
