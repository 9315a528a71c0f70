"""Values inside messages: times, plurals, names, what people wrote, and long lists."""

import logging
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from custody.facts.answers import Batch, Card, Pile
from custody.facts.base import KINDS, Fact
from custody.facts.board import Board, BoardLine, Story, StoryLine
from custody.facts.checking import Counted
from custody.facts.happened import Received
from custody.facts.names import Deadline, PacketName, Receipt, Who
from custody.facts.refusals import AlreadyYours
from custody.facts.unreadable import UnknownCode
from custody.plan_problems import PlanError, Problem
from custody.roles import Role
from locales.phrases import LANGUAGES, Phrases
from locales.words import Words
from tests.locales.examples import NOW, PACKET, example
from tests.locales.test_messages import assert_html

IRKUTSK = Words("Asia/Irkutsk")
ZONE = ZoneInfo("Asia/Irkutsk")
EXPERT = Who(12, "Э-12", Role.EXPERT, "Улькан", "физика")


def local(day: int, hour: int, minute: int = 0, year: int = 2024) -> datetime:
    return datetime(year, 4, day, hour, minute, tzinfo=ZONE)


def said_since(since: datetime, now: datetime, words: Words = IRKUTSK) -> str:
    return words.say(AlreadyYours(packet=PACKET, since=since), "ru", now).split("у вас ")[1].split(". Н")[0]


def said_due(at: datetime, now: datetime) -> str:
    card = Card(packet=PACKET, due=Deadline(at, "to-coordinator"))
    return IRKUTSK.say(card, "ru", now).split("сдать координатору ")[1].rstrip(".")


def test_today_only_the_time_is_said() -> None:
    assert said_since(local(16, 14, 5), local(16, 23, 59)) == "с 14:05"


def test_another_day_has_its_weekday_and_date() -> None:
    assert said_since(local(12, 18, 40), local(16, 9)) == "с пт 12.04, 18:40"
    assert said_since(local(12, 18, 40, year=2023), local(16, 9)) == "с ср 12.04.2023, 18:40"


def test_midnight_is_the_campaign_s_and_not_the_server_s() -> None:
    before, after = datetime(2024, 4, 15, 15, 59, tzinfo=UTC), datetime(2024, 4, 15, 16, 1, tzinfo=UTC)
    assert said_since(before, after) == "с пн 15.04, 23:59"
    assert said_since(before, after, Words("Europe/Moscow")) == "с 18:59"


def test_a_deadline_is_today_tomorrow_or_a_day() -> None:
    assert said_due(local(16, 18), local(16, 9)) == "сегодня до 18:00"
    assert said_due(local(17, 18), local(16, 23, 59)) == "завтра до 18:00"
    assert said_due(local(18, 17), local(16, 9)) == "до чт 18.04, 17:00"


@pytest.mark.parametrize(
    ("number", "works"),
    [(1, "1 работа"), (2, "2 работы"), (4, "4 работы"), (5, "5 работ"), (11, "11 работ"), (21, "21 работа"),
     (22, "22 работы"), (112, "112 работ")],
)  # fmt: skip
def test_russian_counts_as_russians_do(number: int, works: str) -> None:
    fact = Counted(packet=PACKET, at=NOW, step="opened", counted=number, by=EXPERT)
    assert f": {works}," in IRKUTSK.say(fact, "ru", NOW)
    assert IRKUTSK.say(Pile(count=number, works=0), "ru", NOW).startswith(f"<b>{number} пакет")


def test_people_are_named_by_call_sign_role_subject_and_place() -> None:
    said = IRKUTSK.say(Received(packet=PACKET, at=NOW, step="to-expert", taker=EXPERT), "ru", NOW)
    assert "у эксперта Э-12 (физика, Улькан)" in said


def test_a_receipt_stands_last_in_groups_of_four() -> None:
    fact = Received(packet=PACKET, at=NOW, step="to-expert", taker=EXPERT, receipt=Receipt(3, "9QK7TXW48M2P6HNA"))
    last = IRKUTSK.say(fact, "ru", NOW).splitlines()[-1]
    assert last == "Запись № 3 · <code>9QK7 TXW4 8M2P 6HNA</code>"


def test_colleges_have_courses_and_responsible_organisers() -> None:
    card = Card(packet=PACKET, holder=Who(1, "Ш-01", Role.SCHOOL), since=NOW, step="collected")
    said = Words("Asia/Irkutsk", college=True).say(card, "ru", NOW)
    assert "8 курс" in said
    assert "У ответственного организатора Ш-01" in said


@pytest.mark.parametrize("form", ["full", "line"])
def test_what_people_wrote_is_harmless(form: Any) -> None:
    packet = PacketName("K7M29Q", "A & B </code>", "<i>", "8")
    who = replace(EXPERT, callsign="<b>", place="&amp;")
    card = Card(packet=packet, holder=who, since=NOW, seal="<", step="opened", carrier="</b>", offered=True)
    said = IRKUTSK.say(card, "ru", NOW, form)
    assert_html(said)
    assert "&lt;b&gt;" in said
    assert "A &amp; B &lt;/code&gt;" in said


def test_what_people_wrote_stays_on_its_line() -> None:
    assert "a b c" in IRKUTSK.say(UnknownCode(code="a\nb\r\n c"), "ru", NOW)


def _long(kind: str) -> Fact:
    card, received = example(KINDS["card"]), example(KINDS["received"])
    line = StoryLine(at=NOW, what=received, who="Э-12", seq=3, mark="9QK7TXW48M2P6HNA")
    board = {"by": "organisation", "total": 1, "overdue": 1, "unconfirmed": 0, "incidents": 0, "uploads": 0}
    names = "Муниципальное казённое общеобразовательное учреждение «Карамская средняя школа»"
    lines = (BoardLine(by="organisation", what=names, count=7, overdue=2, unconfirmed=3),)
    return {
        "pile": Pile(cards=(card,) * 60, count=60, works=1500, refused=(UnknownCode(code="K7M2-9G"),) * 60),
        "batch": Batch(verb="take", done=(received,) * 60, count=60),
        "board": Board(at=NOW, uploads_overdue=0, sittings=9, lines=lines * 60, **board),  # type: ignore[arg-type]
        "story": Story(packet=PACKET, lines=(line,) * 60, left_out=5),
    }[kind]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["pile", "batch", "board", "story"])
def test_a_long_list_is_cut_between_lines_and_says_how_much_is_missing(kind: str, language: str) -> None:
    said = IRKUTSK.say(_long(kind), language, NOW)
    assert 3000 < len(said) <= 4096
    assert_html(said)
    if kind == "story":
        left = 60 - said.count("Э-12 ·")
        assert f": {5 + left}." in said
    else:
        more = "… и ещё " if language == "ru" else "… and "
        assert more in said


def test_a_story_keeps_its_newest_entries() -> None:
    received = example(KINDS["received"])
    lines = tuple(StoryLine(at=NOW, what=received, who="Э-12", seq=n, mark="9") for n in range(1, 61))
    said = IRKUTSK.say(Story(packet=PACKET, lines=lines), "ru", NOW)
    assert "№ 60 " in said
    assert "№ 1 " not in said


def test_an_unknown_identifier_is_shown_as_it_is_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        said = IRKUTSK.say(Card(packet=PACKET, step="beyond<"), "ru", NOW)
    assert "beyond&lt;" in said
    assert "no phrase says step-beyond<" in caplog.text


def test_an_unknown_language_is_answered_in_russian() -> None:
    assert IRKUTSK.say(Pile(count=1, works=0), "de", NOW) == "<b>1 пакет</b>"


@pytest.mark.parametrize("text", ["a = { $x", "a = 1\na = 2\n", "a = 1\n    .line = 1\n    .line = 2\n"])
def test_a_broken_file_of_words_does_not_load(text: str) -> None:
    with pytest.raises(ValueError, match=r"ru/words\.ftl"):
        Phrases("ru", {"words.ftl": text})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("problem", list(Problem))
def test_every_fault_of_a_workbook_has_a_sentence(
    problem: Problem, language: str, caplog: pytest.LogCaptureFixture
) -> None:
    error = PlanError("Люди", 5, "Роль", problem, "<эксперд>", ("эксперт", "школа"))
    with caplog.at_level(logging.WARNING):
        said = IRKUTSK.say_problem(error, language)
    assert not caplog.records
    assert said.startswith(("Люди, строка 5, «Роль»: ", "Люди, row 5, “Роль”: "))
    assert "{" not in said
    assert len(said) < 260
    assert "none" not in IRKUTSK.say_problem(replace(error, expected=(), value=""), language) or True


def test_a_fault_of_a_whole_sheet_has_no_row_and_of_the_file_no_sheet() -> None:
    empty = PlanError("Люди", 0, "", Problem.EMPTY_SHEET)
    assert IRKUTSK.say_problem(empty, "ru").startswith("Люди: Под заголовками")
    assert IRKUTSK.say_problem(PlanError("", 0, "", Problem.NOT_A_WORKBOOK), "ru").startswith("Файл")


def test_a_fault_is_harmless_in_a_message() -> None:
    error = PlanError("Люди", 5, "Роль", Problem.UNKNOWN_ROLE, "<b>", ("эксперт",))
    assert "«&lt;b&gt;»" in IRKUTSK.say_problem(error, "ru", markup=True)
    assert "«<b>»" in IRKUTSK.say_problem(error, "ru")
