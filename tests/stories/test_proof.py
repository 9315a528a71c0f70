"""«I sent it in time»: a school shows what it has sent and when, on the phone and on paper."""

from pathlib import Path

from tests.documents.printed import text_of
from tests.stories.acts import bring
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.test_deeds import link_on, paper_of


async def test_a_school_shows_what_it_has_sent_and_the_coordinator_can_look(
    district: District, tmp_path: Path
) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "packed")
    school, coordinator = people.school, district.phone("К-01")
    await school.say("/upload")
    (packed,) = [entry for entry in books_of(district).entries if entry.content["kind"] == "packed"]
    mark = packed.receipt.mark

    heard = await school.say("справка")
    assert "Что вы отправили" in heard
    assert f"→ № {packed.seq} {mark[:4]} {mark[4:8]}" in heard
    assert "не принято, ничего не записано" in heard, "the command that is none"
    assert "День раньше" in " ".join(await school.buttons())
    observer = district.phone("Н-01")
    assert "другом человеке" in await observer.say("/proof Ш-01")
    assert "ничего" in await observer.say("/proof 01.04")
    other = await coordinator.say("/proof Ш-01")
    assert "Что отправлено: Ш-01" in other
    assert mark[:4] in other
    assert "не читается" in await coordinator.say("/proof физика")

    await school.say("/proof")
    assert "Готово: справка № " in await school.tap("Справка (PDF)")
    paper = await paper_of(school, tmp_path)
    told = text_of(paper)
    assert "СПРАВКА" in told
    assert mark[:4] in told
    heard = await coordinator.say(link_on(paper))
    assert "Бумага верна" in heard
    assert "Сообщений и нажатий в ней" in heard


async def test_a_forged_button_shows_nobody_elses(district: District) -> None:
    school = district.phone("Ш-01")
    assert "другом человеке" in await school.press(1, "t:proof:n1:0:")
    assert "Печатать пока нечего" in await school.press(1, "t:act:n1:0:statement.73900000")
    assert "устарела" in await school.press(1, "t:proof::0:")
