"""«I sent it in time»: a school shows what it has sent and when, on the phone and on paper."""

from pathlib import Path

from custody.codes import shown
from tests.documents.printed import text_of
from tests.stories.acts import bring
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.test_deeds import link_on, paper_of
from tests.stories.test_unheard import away


async def test_a_school_shows_what_it_has_sent_and_the_coordinator_can_look(
    district: District, tmp_path: Path
) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "packed")
    school, coordinator = people.school, district.phone("К-01")
    await school.say("/upload")
    (packed,) = [entry for entry in books_of(district).entries if entry.content["kind"] == "packed"]
    mark = packed.receipt.mark

    await school.say("/help")
    heard = await school.say("справка")
    assert "Что вы отправили" in heard
    assert f"→ № {packed.seq} {mark[:4]} {mark[4:8]}" in heard
    assert "не принято, ничего не записано" in heard, "the command that is none"
    assert f"вошло в запись № {packed.seq} {mark[:4]} {mark[4:8]}" in heard, (
        "the answers to the bot's questions"
    )
    assert "МКОУ" in heard or "Карам" in heard, "at which school"
    assert "МСК+5" in heard
    assert "срок сегодня, 18:00: в срок" in heard, "of the first act too"
    assert "/help" not in heard
    assert "не показаны: 1" in heard
    assert "День раньше" in " ".join(await school.buttons())
    observer = district.phone("Н-01")
    assert "другом человеке" in await observer.say("/proof Ш-01")
    assert "Телефон подключён позже" in await observer.say("/proof 01.04")
    other = await coordinator.say("/proof Ш-01")
    assert "Что отправлено: Ш-01" in other
    assert mark[:4] in other
    assert "не читается" in await coordinator.say("/proof физика")

    await school.say("/proof")
    assert "Готово: справка № " in await school.tap("Справка (PDF)")
    paper = await paper_of(school, tmp_path)
    told = " ".join(text_of(paper).split())
    assert "СПРАВКА" in told
    assert mark[:4] in told
    assert "МСК+5" in told
    assert "вошло в запись №" in told
    assert "Как читать" in told
    assert "физика" in told
    heard = await coordinator.say(link_on(paper))
    assert "Бумага верна" in heard
    assert "Сообщений и нажатий в ней" in heard


async def test_it_names_the_stated_time_the_deadline_and_the_hours_in_which_the_bot_was_away(
    district: District, tmp_path: Path
) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    observer = people.observer
    await observer.say("на месте 8:20")
    await away(district, hours=3)
    await observer.say("/my")
    heard = await observer.say("/proof")
    assert f"{shown(label.code)} " in heard
    assert "в срок" in heard
    assert "время названо: сегодня, 08:20" in heard
    assert "бот не видел сообщений: вт 14.04, 08:30 – 11:30" in heard
    await observer.tap("Справка (PDF)")
    paper = await paper_of(observer, tmp_path)
    told = " ".join(text_of(paper).split())
    assert shown(label.code) in told
    assert "срок вт 14.04.2026" in told
    assert "08:20" in told
    assert "бот не видел сообщений" in told
    assert "справка-2026-04-14.pdf" in str(await observer.heard())


async def test_of_older_days_nobody_is_told_to_wait(district: District) -> None:
    observer = district.phone("Н-01")
    await district.later(days=5)
    assert "Telegram уже не хранит" in await observer.say("/proof 15.04")
    assert "сообщение ещё в телефоне" in await observer.say("/proof вчера")


async def test_a_forged_button_shows_nobody_elses(district: District) -> None:
    school = district.phone("Ш-01")
    assert "другом человеке" in await school.press(1, "t:proof:n1:0:")
    assert "Печатать пока нечего" in await school.press(1, "t:act:n1:0:statement.73900000")
    assert "устарела" in await school.press(1, "t:proof::0:")
