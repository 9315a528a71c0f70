"""An answer that cannot be said or shown is replaced by a short one; hostile texts stop nobody."""

from pathlib import Path

import pytest

from locales.words import Words
from tests.stories.acts import pack, take, team
from tests.stories.books import Row, books_of
from tests.stories.district import District, opened

REFUSAL = "Bad Request: can't parse entities"
INSTEAD = "показать не удалось"
MARK = "\ue0000\ue001"
TORN = [f"start=p_aaaaaaa{sign}" for sign in "bcdefghjk"]


def lost(district: District) -> list[Row]:
    return books_of(district).rows("SELECT chat, error FROM outbox WHERE state = 'failed'")


async def test_an_answer_that_telegram_refuses_is_replaced_once(district: District) -> None:
    school = district.phone("Ш-01")
    await district.fault(method="sendMessage", chat_id=school.user, code=400, description=REFUSAL)
    assert INSTEAD in await school.say("/my")
    assert len(await school.texts()) == 1
    assert len(lost(district)) == 1
    assert INSTEAD not in await school.say("/my")


@pytest.mark.parametrize(("words", "letters"), [(REFUSAL, 2), ("Bad Request: chat not found", 1)])
async def test_what_is_refused_for_ever_is_not_replaced_for_ever(
    folder: Path, words: str, letters: int
) -> None:
    async with opened(folder, first=100_000) as district:  # not audited: one update stays without an answer
        school = district.phone("Ш-01")
        trouble = {"code": 400, "description": words, "times": None}
        await district.fault(method="sendMessage", chat_id=school.user, **trouble)
        assert await school.say("/my") == ""
        assert len(lost(district)) == letters


async def test_an_answer_without_words_is_replaced(
    district: District, monkeypatch: pytest.MonkeyPatch
) -> None:
    school, say = district.phone("Ш-01"), Words.say

    def broken(self: Words, fact: object, *more: object) -> str:
        if type(fact).__name__ == "Help":
            raise IndexError("a bug")
        return say(self, fact, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(Words, "say", broken)
    assert INSTEAD in await school.say("/help")
    assert len(lost(district)) == 1


async def test_marks_in_a_seal_and_a_carrier_stop_nobody(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await people.school.scan(label)
    await people.school.tap_verb("pack")
    assert await people.school.say(MARK), "a wrong answer is answered"
    await people.school.tap_verb("cancel")
    assert await pack(people.school, label, seal="04\ue0007\ue00117")
    assert "04717" in await people.observer.scan(label)
    await take(label, people.observer, people.school)
    await people.observer.scan(label)
    await people.observer.tap_verb("via")
    assert await people.observer.say(MARK)
    other = await district.label("УЛК")
    for text in (f"/packet {label.code}", f"{label.code} {other.code}", "/my", "/status"):
        assert await people.coordinator.say(text)
    assert lost(district) == []


@pytest.mark.parametrize("sign", ["😀", "<", "&", MARK])
async def test_nine_torn_links_with_anything_before_them(district: District, sign: str) -> None:
    school = district.phone("Ш-01")
    heard = await school.say(" ".join(sign * (200 // len(sign)) + link for link in TORN))
    assert heard
    assert INSTEAD not in heard
    assert "???" not in await school.say("https://t.me/b?start=p_" + "a" * 4050)
    assert lost(district) == []
    refused = [each["body"]["fact"].get("text", "") for each in books_of(district).refusals()]
    assert max(map(len, refused)) <= 60
