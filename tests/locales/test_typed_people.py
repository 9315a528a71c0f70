"""What people type about people, in both languages; a sentence about something else is never an act."""

import pytest

from locales.typed import typed_act


@pytest.mark.parametrize(
    ("text", "verb", "callsign", "day"),
    [
        ("Не смогу приехать", "cannot-come", "", ""),
        ("завтра не приеду", "cannot-come", "", "tomorrow"),
        ("не смогу", "cannot-come", "", ""),
        ("завтра не смогу проверять", "cannot-come", "", "tomorrow"),
        ("Заболела", "cannot-come", "", ""),
        ("I am ill", "cannot-come", "", ""),
        ("cannot come today", "cannot-come", "", "today"),
        ("Н-07 не сможет приехать", "cannot-come", "н-07", ""),
        ("Н-01 не сможет приехать завтра", "cannot-come", "н-01", "tomorrow"),
        ("заболел Н-01 сегодня", "cannot-come", "н-01", "today"),
        ("N-01 cannot come tomorrow", "cannot-come", "n-01", "tomorrow"),
        ("Н-05 не сможет приехать 26.11", "cannot-come", "н-05", "26.11"),
        ("не смогу приехать 26.11.2026", "cannot-come", "", "26.11.2026"),
        ("Н-01 всё-таки приедет", "can-come", "н-01", ""),
        ("всё-таки приеду", "can-come", "", ""),
        ("Ш-01 не сможет", "cannot-come", "ш-01", ""),
        ("всё-таки смогу", "can-come", "", ""),
        ("N-01 can come after all", "can-come", "n-01", ""),
        ("потерян телефон Н-07", "phone-lost", "н-07", ""),
        ("phone lost N-07", "phone-lost", "n-07", ""),
        ("Н-02 украли телефон", "phone-lost", "н-02", ""),
        ("у Н-04 украли телефон", "phone-lost", "н-04", ""),
        ("украли телефон у Н-02", "phone-lost", "н-02", ""),
        ("телефон Н-04 потерян", "phone-lost", "н-04", ""),
        ("Телефон у Н-04 украден!", "phone-lost", "н-04", ""),
        ("Н-04 потеряла свой телефон", "phone-lost", "н-04", ""),
        ("Н-02 потерян телефон", "phone-lost", "н-02", ""),
        ("потерялся телефон Ш-01", "phone-lost", "ш-01", ""),
        ("пропал телефон Э-12", "phone-lost", "э-12", ""),
        ("у меня украли телефон", "phone-lost", "", ""),
        ("украли телефон", "phone-lost", "", ""),
        ("N-02's phone was stolen", "phone-lost", "n-02", ""),
        ("N-02 has lost her phone", "phone-lost", "n-02", ""),
        ("stolen phone of N-02", "phone-lost", "n-02", ""),
        ("новая ссылка для Э-12", "invite", "э-12", ""),
        ("new link for E-12", "invite", "e-12", ""),
        ("отозвать ссылку Э-12", "link-revoke", "э-12", ""),
        ("revoke the link E-12", "link-revoke", "e-12", ""),
        ("участники", "people", "", ""),
        ("кто Н-07", "people", "н-07", ""),
        ("people", "people", "", ""),
        ("обучение", "tour", "", ""),
        ("how it works", "tour", "", ""),
    ],
)  # fmt: skip
def test_what_is_said_about_people(text: str, verb: str, callsign: str, day: str) -> None:
    act = typed_act(text)
    assert act is not None
    assert (act.verb, act.callsign, act.day) == (verb, callsign, day)


@pytest.mark.parametrize(
    "text",
    ["не смогу открыть пакет", "водитель заболел и опоздал", "ссылка не работает", "телефон сел",
     "телефон не украли", "у Н-02 украли пакет", "Н-02 и Н-03 украли телефон", "телефон Н-02 нашелся",
     "who is there", "не могу", "он не приедет завтра наверное"],
)  # fmt: skip
def test_other_sentences_are_no_act(text: str) -> None:
    assert typed_act(text) is None


@pytest.mark.parametrize(
    ("text", "verb", "callsign", "instead"),
    [
        ("Н-03 заболел", "ill", "н-03", ""), ("заболела Н-03", "ill", "н-03", ""),
        ("Н-03 заболела, вместо Н-05", "ill", "н-03", "н-05"),
        ("N-03 is ill, instead N-05", "ill", "n-03", "n-05"),
        ("передать работу Н-03 → Н-05", "hand-on", "н-03", "н-05"),
        ("передать всю работу Н-03 -> Н-05", "hand-on", "н-03", "н-05"),
        ("передать работу Н-03 к Н-05", "hand-on", "н-03", "н-05"),
        ("К-01 заболел, вместо К-02", "ill", "к-01", "к-02"),
        ("передать работу К-01 к К-02", "hand-on", "к-01", "к-02"),
        ("Передать всю работу Н-03", "hand-on", "н-03", ""),
        ("hand on the work of N-03 to N-05", "hand-on", "n-03", "n-05"),
    ],
)  # fmt: skip
def test_a_whole_work_goes_over(text: str, verb: str, callsign: str, instead: str) -> None:
    act = typed_act(text)
    assert act is not None
    assert (act.verb, act.callsign, act.instead) == (verb, callsign, instead)
