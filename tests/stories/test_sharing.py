"""The chair shares out a pile by call-sign, also to experts without phones; all sign a sheet (S 15-16)."""

from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from storage.labels import PacketLabel
from tests.documents.printed import text_of
from tests.stories import college
from tests.stories.acts import pack
from tests.stories.audit import story
from tests.stories.board import status
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.phone import answers


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[District]:
    """The chair has three packets of two colleges; Э-02 has no phone."""
    folder = await college.prepare(tmp_path / "college", experts=2)
    async with story(folder, joined=False) as district:
        await district.everyone_joins(but=("Э-02",))
        labels = [*await district.labels("БПК"), *await district.labels("УТТ")]
        for label in labels:
            school = "Ш-01" if label.organisation == "БПК" else "Ш-02"
            await pack(district.phone(school), label, listed=24, wrote=20)
        await district.phone("П-01").snap(*labels)
        await district.phone("П-01").tap_verb("take")
        yield district


async def test_a_pile_is_shared_out_by_call_sign_with_a_sheet_to_sign(
    place: District, tmp_path: Path
) -> None:
    chair, expert = place.phones("П-01", "Э-01")
    shown = await chair.say("Э-01 2, Э-02 1")
    assert "Раздать 3 пакета так?" in shown
    assert "Э-02 (без телефона): пакетов 1, работ 20" in shown
    assert (await status(place.phone("К-01"))).stages == {"to-commission": 3}, "nothing is done yet"
    said = await chair.tap("Раздать 3")
    assert "роздано пакетов 3" in said
    assert said.count(" № ") == 3, "an entry for each packet is the proof"
    assert "С ваших слов, без телефона: 1" in said
    await chair.tap("Ведомость с подписями")
    name, pdf = await chair.document()
    assert name == "ведомость.pdf"
    file = tmp_path / name
    file.write_bytes(pdf)
    text = text_of(file)
    assert "ВЕДОМОСТЬ" in text
    assert text.count("Э-01") == 4, "two packets, two copies"
    assert text.count("Э-02") == 2
    await expert.tap_verb("take")
    assert (await status(place.phone("К-01"))).stages == {"to-expert": 3}


async def test_a_second_tap_and_an_old_preview_do_nothing(place: District) -> None:
    chair = place.phone("П-01")
    await chair.say("Э-01 3")
    old = await chair.button_of("share")
    await chair.say("раздаю Э-02 1")
    await chair.press(*old)
    assert "Кнопка" in await chair.read()
    await chair.tap("Раздать 1")
    before = await answers(chair)
    again = await chair.button_of("act")
    await chair.press(*old)
    assert await answers(chair) == before + 1
    assert again[1]
    issued = [each for each in books_of(place).entries if each.content["kind"] == "received"]
    assert sum(each.content["body"]["fact"].get("spoken_by") is not None for each in issued) == 1


async def test_what_the_chair_takes_back_from_an_expert_without_a_phone_waits_for_nobody(
    place: District,
) -> None:
    chair, coordinator = place.phones("П-01", "К-01")
    (label,) = await place.labels("УТТ")
    await chair.say("Э-02 3")
    await chair.tap("Раздать 3")
    await chair.snap(label)
    await chair.tap_verb("count")
    await chair.tap_verb("count")
    said = await chair.tap_verb("take")
    assert "У эксперта Э-02" in said
    assert "возьмите подпись в листе" in said
    assert "молчит эксперт" not in await coordinator.say("/now")
    assert "confirm" not in await coordinator.verbs()
    await taken_by_the_college(place, await place.labels("БПК"))


async def taken_by_the_college(place: District, pile: Sequence[PacketLabel]) -> None:
    """Two packets of that expert in one act: one line and one word of the coordinator, by the sheet."""
    chair, school, coordinator = place.phones("П-01", "Ш-01", "К-01")
    for label in pile:
        await chair.scan(label)
        await chair.tap_verb("count")
        await chair.tap_verb("count")
    await school.tap_verb("confirm")
    await school.snap(*pile)
    await school.tap_verb("take")
    said = await coordinator.say("/now")
    assert "и ещё 1 пакет" in said
    assert "подтвердите сразу все" in said
    old = await coordinator.button("Подтвердить по листу все")
    for _ in ("a tap", "another one"):
        await coordinator.press(*old)
    for label in pile:
        assert books_of(place).kinds(label.code)[-2:] == ["received", "confirmed"]
    assert "Подтвердить" not in "".join(await coordinator.buttons())


async def test_whoever_is_late_with_several_packets_says_with_which(place: District) -> None:
    chair = place.phone("П-01")
    await chair.say("Не успеваю")
    offered = await chair.verbs()
    assert offered.count("delay") == 4, "all of them, or one"
    assert "offer" not in offered
    assert "/ask" in await chair.say("где взять пароль от фис око")


async def test_what_cannot_be_shared_is_said_so(place: District) -> None:
    chair = place.phone("П-01")
    said = await chair.say("Э-99 1")
    assert "Эксперта «Э-99» нет" in said
    assert "Ваши эксперты: Э-01, Э-02." in said
    assert "Эксперта «Э99» нет" in await chair.say("Э99 - 1, Э98 - 2"), "these are no rooms"
    await chair.say("/my")
    assert "Напишите, кому сколько" in await chair.tap("Раздать экспертам")
    assert "Напишите, кому сколько" in await chair.say("/share")
    assert "Просили 9" in await chair.say("/share Э-01 9")
    await chair.tap("Раздать 3")
    mine = await chair.say("/my")
    assert mine.count("предложен Э-01, ждём приёма") == 3
    assert not {"offer", "share-out"} & set(await chair.verbs()), "they are offered already"
    assert "нет пакетов, которые ждут" in await chair.say("Э-01 1")
    assert "не разда" not in await place.phone("Э-01").say("Э-02 1")
