"""A coordinator and a school print from the chat, and a camera reads what they have printed."""

from pathlib import Path

from documents.decode import Decoded, decode
from storage.labels import PacketLabel
from tests.documents.printed import printed, saved
from tests.stories.district import District
from tests.stories.phone import Phone


async def file_of(phone: Phone, words: str = "") -> tuple[str, bytes]:
    """The newest file that came, with these words under it: its name and its bytes."""
    (*_, newest) = [each for each in await phone.heard() if "document" in each]
    assert words in newest["caption"]
    async with phone.district.http.get(f"/sim/file/{newest['document']['file_id']}") as answer:
        assert answer.status == 200
        return newest["document"]["file_name"], await answer.read()


def codes_on(pdf: bytes, folder: Path) -> set[str]:
    """What a camera sees on the printed pages, at 150 dots an inch and after JPEG."""
    seen: set[str] = set()
    for stale in folder.glob("page*.png"):
        stale.unlink()
    for page in printed(pdf, folder):
        found = decode(saved(page, "JPEG", quality=80))
        assert isinstance(found, Decoded)
        seen |= set(found.texts)
    return seen


def links(labels: list[PacketLabel]) -> set[str]:
    return {f"https://t.me/story_bot?start=p_{each.token}" for each in labels}


async def test_the_coordinator_prints_one_school_in_the_size_of_self_adhesive_paper(
    district: District, tmp_path: Path
) -> None:
    coordinator = district.phone("К-01")
    assert "«СОШ 2»" in await coordinator.say("/labels СОШ 2")
    heard = await coordinator.tap("Ульканская")
    assert "Наклейки на пакеты: 4" in heard
    assert "Ульканская" in heard
    await coordinator.tap("L7160")
    name, pdf = await file_of(coordinator, "4 наклейки, A4 по 21")
    assert name == "наклейки-l7160.pdf"
    assert codes_on(pdf, tmp_path) == links(await district.labels("УЛК"))


async def test_a_day_is_chosen_by_its_button_and_one_packet_by_its_code(
    district: District, tmp_path: Path
) -> None:
    coordinator = district.phone("К-02")
    wrong = await coordinator.say("/labels 31.12")
    assert wrong.count("31.12") == 1, "a day that is not there is not given back as an example"
    await coordinator.say("/labels")
    first = min(each.day for each in await district.labels())
    await coordinator.tap(f"{first:%d.%m}")
    assert "Все дни" in await coordinator.buttons()
    await coordinator.tap("24 на листе")
    today = [each for each in await district.labels() if each.day == first]
    assert codes_on((await file_of(coordinator))[1], tmp_path) == links(today)
    (label, *_) = today
    await coordinator.say(f"/labels {label.code}")
    assert "Наклейки на пакеты: 1\n" in (await coordinator.texts())[-1]
    await coordinator.tap("Крупная")
    assert codes_on((await file_of(coordinator))[1], tmp_path) == links([label])


async def test_a_school_prints_its_own_cover_sheets_and_nobody_elses(
    district: District, tmp_path: Path
) -> None:
    school, observer = district.phones("Ш-01", "Н-01")
    refused = await school.say("/labels УЛК")
    assert "по словам «УЛК» нет" in refused
    own = await school.say("/labels")
    assert "Карамская" in own, "a school sees whose labels they are"
    assert "Все школы" not in own
    example = own.partition("после /labels: ")[2].partition(",")[0].strip(". ")
    assert example in refused
    assert "Наклейки на пакеты" in await school.say(f"/labels {example}")
    await school.say("/labels")
    await school.tap("Сопроводительные листы")
    name, pdf = await file_of(school, "2 сопроводительных листа")
    assert name == "сопроводительные-листы.pdf"
    assert codes_on(pdf, tmp_path) == links(await district.labels("КАР"))
    assert "другим участникам" in await observer.say("/labels")
    _, data = await school.button("24 на листе")
    assert "другим участникам" in await observer.press(1, data)
    assert not [each for each in await observer.heard() if "document" in each]


async def test_a_button_of_a_size_that_nobody_made_prints_nothing(district: District) -> None:
    coordinator = district.phone("К-01")
    await coordinator.say("/labels")
    for forged in ("a5....", "a4.20991231...", "a4..ffffffff..", "a4....999999999", "m"):
        heard = await coordinator.press(1, f"t:labels::0:{forged}")
        assert "устарела" in heard or "нет" in heard, forged
    assert not [each for each in await coordinator.heard() if "document" in each]
