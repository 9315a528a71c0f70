"""Whom to call and what to do next, in words that are true of everybody of whom they are said."""

from datetime import date, datetime

import pytest

from custody.facts.base import Fact
from custody.facts.names import Deadline, SittingName, Who
from custody.facts.needs import NeedLate, PromptIdle
from custody.facts.plan_doubts import SubjectDoubtful
from custody.facts.plan_lists import ListState
from custody.facts.plan_news import PlanCall, PlanWork
from custody.facts.printing import NoSuchPackets
from custody.facts.reminders import NotBegun, Owed, Reminder, ToCall
from custody.facts.talk import Help
from custody.facts.tells import Aimed, TellPreview
from custody.roles import Role
from locales.words import Words
from tests.locales.examples import PACKET
from tests.locales.test_times import ZONE

NOW = datetime(2026, 4, 16, 18, tzinfo=ZONE)
SITTING = SittingName("Школа", "физика", "8", date(2026, 4, 20))
OBSERVER = Who(7, "Н-05", Role.OBSERVER)
UPLOAD = Owed(sitting=SITTING, due=Deadline(NOW, "uploaded", overdue=True))


def said(fact: Fact, language: str = "ru") -> str:
    return Words("Asia/Irkutsk").say(fact, language, NOW)


@pytest.mark.parametrize(
    "fact",
    [
        NeedLate(number=1, packet=PACKET, due=NOW, call=True),
        NotBegun(sitting=SITTING, starts="9:00", observer=OBSERVER, call=True),
        Reminder(at=NOW, calls=(ToCall(organisation="Школа", step="packed", count=1),)),
        PromptIdle(who=(OBSERVER,)),
    ],
    ids=lambda fact: fact.kind,
)
def test_whoever_blocks_the_bot_is_not_said_to_have_no_phone(fact: Fact) -> None:
    assert "телефон" not in said(fact)
    assert "доходят" in said(fact)
    assert "озвоните" in said(fact)
    assert "phone" not in said(fact, "en")
    assert "messages" in said(fact, "en")
    assert "lease call" in said(fact, "en")


def test_a_message_that_reaches_nobody_says_so_of_those_who_block_the_bot_too() -> None:
    words = said(TellPreview(to=Aimed(everyone=True), body="Hi", count=3, reached=0), "en")
    assert "It will reach nobody: none of the 3 gets the bot's messages." in words


@pytest.mark.parametrize(
    ("late", "above", "head"),
    [
        (0, 1, "Просрочено: 1 пакет назван выше (загрузка в ФИС ОКО: 1 работа)"),
        (0, 2, "Просрочено: 2 пакета названы выше (загрузка в ФИС ОКО: 1 работа)"),
        (3, 1, "Просрочено: 3 пакета, ещё 1 назван выше (загрузка в ФИС ОКО: 1 работа)"),
        (3, 5, "Просрочено: 3 пакета, ещё 5 названо выше (загрузка в ФИС ОКО: 1 работа)"),
        (3, 0, "Просрочено: 3 пакета (загрузка в ФИС ОКО: 1 работа)"),
    ],
)
def test_what_is_named_above_is_counted_in_the_heading(late: int, above: int, head: str) -> None:
    fact = Reminder(at=NOW, overdue=(UPLOAD,), late=late, above=above, uploads=1)
    assert head in said(fact).replace("<b>", "").replace("</b>", "").splitlines()


def test_no_packets_at_all_is_said_with_what_makes_some() -> None:
    for words in ("", "физика"):
        assert said(NoSuchPackets(words=words)).endswith("/template")
        assert said(NoSuchPackets(words=words), "en").endswith("/template")
    assert "/template" not in said(NoSuchPackets(words="физика", examples=("КАР",)))


def test_a_doubtful_subject_in_more_rows_counts_rows() -> None:
    for more, rows in ((1, "и ещё в 1 строке –"), (3, "и ещё в 3 строках –"), (21, "и ещё в 21 строке –")):
        assert rows in said(SubjectDoubtful(subject="физка", near="физика", row=12, more=more))


def test_works_of_whoever_is_called_are_counted() -> None:
    work = PlanWork(sitting=SITTING)
    call = PlanCall(callsign="Э-01", new=2, now_theirs=work, gone=3, not_theirs=work)
    assert "· теперь работ: 2 (первая: " in said(call)
    assert "· больше не числится работ: 3 (первая: " in said(call)


def test_people_who_have_heard_are_people() -> None:
    words = Words("Asia/Irkutsk")
    for told, people in ((1, "1 человек."), (3, "3 человека."), (12, "12 человек.")):
        assert words.plain("plan-heard", "ru", told=told) == f"Извещено об изменениях: {people}"


def test_who_has_no_role_and_rows_that_changed_are_said_alike_in_both_languages() -> None:
    for language, none, rows in (
        ("ru", "нет роли в плане", "не утверждено изменённых строк: 3"),
        ("en", "no role in the plan now", "rows changed and not approved: 3"),
    ):
        assert none in said(Help(callsign="Н-05"), language)
        assert none in Words("Asia/Irkutsk").plain("tour-nobody-1", language)
        state = ListState(part="observers", count=40, state="amended", changes=3, order="12")
        assert rows in said(state, language).replace("<b>", "")
