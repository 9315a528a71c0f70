"""Values inside messages: plurals, names, and what people wrote."""

import logging
import re
from dataclasses import fields, replace
from typing import Any, get_type_hints

import pytest

from custody.facts.answers import Card, Pile
from custody.facts.base import KINDS
from custody.facts.happened import Received
from custody.facts.names import PacketName, Receipt, Who
from custody.facts.notices import ConfirmAsked, TroubleReport
from custody.facts.refusals import WrongOrder
from custody.facts.talk import Trouble
from custody.facts.unreadable import UnknownCode
from custody.roles import Role
from locales.phrases import Phrases
from locales.words import Form, Words
from tests.locales.examples import NOW, PACKET, example, kinds
from tests.locales.test_messages import assert_html

pytestmark = pytest.mark.untraced

IRKUTSK = Words("Asia/Irkutsk")
COUNTS = (int, int | None)
EXPERT = Who(12, "Э-12", Role.EXPERT, "Улькан", "физика")


NOUNS = {
    "работ": ("работа", "работы", "работ"),
    "пакет": ("пакет", "пакета", "пакетов"),
    "эксперт": ("эксперт", "эксперта", "экспертов"),
    "год": ("год", "года", "лет"),
    "лет": ("год", "года", "лет"),
}


@pytest.mark.parametrize(
    ("number", "form"),
    [(1, 0), (2, 1), (4, 1), (5, 2), (11, 2), (14, 2), (21, 0), (22, 1), (25, 2), (111, 2), (121, 0)],
)
def test_russian_counts_as_russians_do(number: int, form: int) -> None:
    heard = set()
    for kind in kinds():
        counts: dict[str, Any] = {
            each.name: number for each in fields(kind) if get_type_hints(kind)[each.name] in COUNTS
        }
        text = re.sub("<[^>]+>", "", IRKUTSK.say(example(kind, **counts), "ru", NOW))
        for noun, ending in re.findall(rf"(?<!\d)\b{number} (работ|пакет|эксперт|год|лет)(\w*)", text):
            assert noun + ending == NOUNS[noun][form], text
            heard.add(noun)
    assert {"работ", "пакет", "эксперт"} <= heard
    assert heard & {"год", "лет"}


@pytest.mark.parametrize("language", ["ru", "en"])
def test_a_number_to_quote_has_no_gaps(language: str) -> None:
    for fact in (Trouble(number=911000345), TroubleReport(number=911000345, callsign="Ш-01", at=NOW)):
        assert "911000345" in IRKUTSK.say(fact, language, NOW)


def test_people_are_named_by_call_sign_role_subject_and_place() -> None:
    said = IRKUTSK.say(ConfirmAsked(packet=PACKET, at=NOW, taker=EXPERT), "ru", NOW)
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
    order = WrongOrder(packet=PACKET, step="to-expert")
    said = Words("Asia/Irkutsk", college=True).say(order, "ru", NOW)
    assert "нужно: передать на проверку" in said, "to whoever receives there: a chair, or an expert"
    assert "нужно: передать эксперту" in IRKUTSK.say(order, "ru", NOW)


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


@pytest.mark.parametrize(
    "text",
    [
        "a = { $x",
        "a = 1\na = 2\n",
        "words\na = 1\n",
        "a = 1\nwords\n",
        "a = 1\n    .line = 1\n    .line = 2\n",
    ],
)
def test_a_broken_file_of_words_is_not_read(text: str) -> None:
    with pytest.raises(ValueError, match=r"not Fluent|said twice"):
        list(Phrases("ru", {"words.ftl": text}).names())


def test_what_has_a_number_has_no_bullet_before_it() -> None:
    for name in ("digest", "needs"):
        said = IRKUTSK.say(example(KINDS[name]), "ru", NOW)
        assert re.search(r"^\d\. ", said, re.MULTILINE)
        assert not re.search(r"^• \d+\. ", said, re.MULTILINE), name


def test_packets_of_one_work_in_a_row_name_it_once() -> None:
    one, two = (
        replace(PACKET, number=number, of=2, code=code) for number, code in ((1, "K7M29Q"), (2, "9XR2TC"))
    )
    other = replace(PACKET, organisation="Улькан")
    cards = tuple(example(KINDS["card"], packet=packet) for packet in (one, two, other, one))
    said = IRKUTSK.say(Pile(cards=cards, count=4, works=0), "ru", NOW)
    assert said.count("Карам") == 2, "again after another one"
    assert "9XR2-TC</code> (2 из 2):" in said
