"""Values inside messages: plurals, names, and what people wrote."""

import logging
from dataclasses import replace

import pytest

from custody.facts.answers import Card, Pile
from custody.facts.checking import Counted
from custody.facts.happened import Received
from custody.facts.names import PacketName, Receipt, Who
from custody.facts.unreadable import UnknownCode
from custody.roles import Role
from locales.phrases import Phrases
from locales.words import Form, Words
from tests.locales.examples import NOW, PACKET
from tests.locales.test_messages import assert_html

IRKUTSK = Words("Asia/Irkutsk")
EXPERT = Who(12, "Э-12", Role.EXPERT, "Улькан", "физика")


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
    fact = Received(
        packet=PACKET, at=NOW, step="to-expert", taker=EXPERT, receipt=Receipt(3, "9QK7TXW48M2P6HNA")
    )
    last = IRKUTSK.say(fact, "ru", NOW).splitlines()[-1]
    assert last == "Запись № 3 · <code>9QK7 TXW4 8M2P 6HNA</code>"


def test_colleges_have_courses_and_responsible_organisers() -> None:
    card = Card(packet=PACKET, holder=Who(1, "Ш-01", Role.SCHOOL), since=NOW, step="collected")
    said = Words("Asia/Irkutsk", college=True).say(card, "ru", NOW)
    assert "8 курс" in said
    assert "У ответственного организатора Ш-01" in said


@pytest.mark.parametrize("form", ["full", "line"])
def test_what_people_wrote_is_harmless(form: Form) -> None:
    packet = PacketName("K7M29Q", "A & B </code>", "<i>", "8")
    who = replace(EXPERT, callsign="<b>", place="&amp;")
    card = Card(packet=packet, holder=who, since=NOW, seal="<", step="opened", carrier="</b>", offered=True)
    said = IRKUTSK.say(card, "ru", NOW, form)
    assert_html(said)
    assert "&lt;b&gt;" in said
    assert "A &amp; B &lt;/code&gt;" in said


def test_what_people_wrote_stays_on_its_line() -> None:
    assert "a b c" in IRKUTSK.say(UnknownCode(code="a\nb\r\n c"), "ru", NOW)


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
