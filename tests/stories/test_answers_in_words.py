"""Where a question asks for words, what sounds like an act is the answer; a lasting key is an act."""

import pytest

from storage.labels import PacketLabel
from tests.stories.acts import Team, bring
from tests.stories.books import books_of
from tests.stories.district import District


async def damaged(district: District) -> tuple[Team, PacketLabel]:
    """An observer has just reported a damaged packet, and is asked what has happened."""
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    await people.observer.scan(label)
    await people.observer.tap("Замечание")
    await people.observer.tap("Повреждение")
    return people, label


@pytest.mark.parametrize("words", ["Пакет вскрыт", "собрали 7", "приняли", "заболел", "на месте"])
async def test_what_has_happened_is_told_and_not_done(district: District, words: str) -> None:
    people, label = await damaged(district)
    await people.observer.say(words)
    (ticket,) = books_of(district).rows("SELECT words FROM incidents")
    assert ticket["words"] == words
    assert books_of(district).kinds(label.code)[-2:] == ["incident", "incident-described"]


async def test_after_the_words_an_act_is_an_act_again(district: District) -> None:
    people, label = await damaged(district)
    await people.observer.say("порвано")
    await people.observer.say("сдаю пакет")
    assert books_of(district).kinds(label.code)[-1] == "offered"


async def test_a_lasting_key_is_never_the_answer(district: District) -> None:
    people, label = await damaged(district)
    await people.coordinator.tap("Решено…")
    await people.coordinator.say("Статус")
    await people.coordinator.say("сводка")
    assert books_of(district).rows("SELECT resolution FROM incidents")[0]["resolution"] == ""
    await people.coordinator.say("приняли как есть")
    await people.coordinator.tap("Без приказа")
    assert books_of(district).rows("SELECT resolution FROM incidents")[0]["resolution"] == "приняли как есть"
    await people.observer.say("Сдаю")
    assert books_of(district).kinds(label.code)[-1] == "offered"


async def test_why_it_stays_is_told_in_any_words(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    await people.observer.say(f"{label.code} остаётся у меня")
    await people.observer.say("заболел")
    assert books_of(district).kinds(label.code)[-1] == "stays"
