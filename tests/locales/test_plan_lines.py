"""A line of a preview says what moves and what changes, so that a wrong year or place is seen."""

from dataclasses import replace
from datetime import date, datetime

from custody.desk.plans.lines import counts_of, lines_of
from custody.facts.plan_changes import PlanCount
from custody.facts.plans import PlanLoaded, PlanPreview
from custody.planning.tally import Moved, PlanResult
from locales.words import Words
from tests.locales.test_times import ZONE

NOW = datetime(2026, 4, 10, 9, tzinfo=ZONE)


def said(result: PlanResult) -> list[str]:
    return [Words("Asia/Irkutsk").say_plainly(each, "ru", NOW) for each in lines_of(result)]


def test_a_day_of_another_year_has_its_year() -> None:
    moved = Moved(1, "КАР / физика / 8 / 2026-04-14", date(2026, 4, 14), date(2025, 4, 14))
    assert said(PlanResult(moved=[moved])) == ["Перенос: работа КАР / физика / 8, 14.04 → 14.04.2025"]


def test_the_place_of_an_organisation_is_said_and_a_person_s_follows_from_it() -> None:
    result = PlanResult()
    result.alter("organisations", "УЛК", (("place", "п. Улькан", "п. Новый"),))
    result.alter("people", "Ш-02", (("place", "п. Улькан", "п. Новый"),))
    place, person = said(result)
    assert place == "Изменено: организация УЛК (населённый пункт: п. Улькан → п. Новый)"
    assert person == "Изменено: код Ш-02"


def test_a_moved_work_brings_the_advice_to_print_anew_and_an_unmoved_none() -> None:
    counts = (PlanCount(sheet="sittings", moved=1),)
    for fact in (
        PlanPreview(title="Весна", counts=counts), PlanLoaded(title="Весна", sha256="1", counts=counts),
    ):  # fmt: skip
        told = Words("Asia/Irkutsk").say(fact, "ru", NOW)
        assert "код на них действует, день старый" in told
        assert "/labels" in told
        assert "день старый" not in Words("Asia/Irkutsk").say(replace(fact, counts=()), "ru", NOW)


def test_a_moved_work_is_one_line_with_whatever_else_changes_and_packets_go_with_their_work() -> None:
    key = "КАР / физика / 8 / 2026-04-15"
    moved = Moved(1, "КАР / физика / 8 / 2026-04-14", date(2026, 4, 14), date(2026, 4, 15))
    result = PlanResult(moved=[moved], packets_gone=2)
    result.alter("sittings", key, (("date", "2026-04-14", "2026-04-15"), ("observer", "Н-01", "Н-02")))
    assert said(result) == ["Перенос: работа КАР / физика / 8, 14.04 → 15.04 (наблюдатель: Н-01 → Н-02)"]
    words = Words("Asia/Irkutsk")
    counts = [words.say_plainly(each, "ru", NOW) for each in counts_of(result)]
    assert counts == ["Работы · перенесено 1", "Пакеты · снято 2"]
