"""Acts on paper: a batch is handed over, its act is printed, and the QR answers participants only."""

from pathlib import Path

import zxingcpp

from custody.brought import witness_in
from tests.documents.printed import printed, saved, text_of
from tests.stories.acts import bring, take
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.phone import Phone
from tests.stories.test_fixing import fix


async def paper_of(phone: Phone, folder: Path) -> Path:
    """The last file that the phone has got."""
    files = [message["document"] for message in await phone.heard() if "document" in message]
    found = folder / f"act{len(files)}.pdf"
    async with phone.district.http.get(f"/sim/file/{files[-1]['file_id']}") as answer:
        found.write_bytes(await answer.read())
    return found


def link_on(paper: Path) -> str:
    """What a phone's camera reads off the paper."""
    pages = printed(paper.read_bytes(), paper.parent)
    (link,) = {found.text for page in pages for found in zxingcpp.read_barcodes(page)}
    return link


async def test_a_batch_is_handed_over_its_act_is_printed_and_its_qr_is_followed(
    district: District, tmp_path: Path
) -> None:
    labels = [await district.label(school) for school in ("КАР", "МАГ")]
    for label in labels:
        await bring(district, label, "to-coordinator")
    expert, coordinator = district.phone("Э-01"), district.phone("К-01")
    for label in labels:
        await take(label, expert, coordinator)

    heard = await coordinator.say(f"/acts {labels[0].code}")
    assert "передача эксперту: К-01 → Э-01, 1 пакет" in heard
    heard = await coordinator.tap("Акт 3")
    assert "Готово: акт приёма-передачи №" in heard
    paper = await paper_of(coordinator, tmp_path)
    told = text_of(paper)
    assert all(told.count(label.code[:4]) >= 2 for label in labels), "both packets are in one act, twice"
    assert "Итого: 2 пакета" in told
    entries = {(each["seq"], each["kind"]) for label in labels for each in books_of(district).of(label.code)}
    receipts = witness_in(told).receipts
    assert len(receipts) == 2
    assert {(seq, "received") for seq, _ in receipts} <= entries

    link = link_on(paper)
    for phone, text in (
        (district.phone("Ш-04"), link),
        (expert, link.replace("https://t.me/story_bot?start=", "/start ")),
    ):
        heard = await phone.say(text)
        assert "Бумага верна" in heard
        assert "6 записей есть" in heard, "of each packet the packing, the handover and the giver's word"
    stranger = district.stranger()
    assert await stranger.say(link) == await stranger.say("?")
    assert await stranger.say(f"/start r_{link[-16:]}") == await stranger.say("?")
    assert "Такого акта в журнале нет" in await expert.say(f"/start r_{link[-16:][::-1]}")


async def test_a_paper_tells_what_was_taken_back_since_it_was_printed(
    district: District, tmp_path: Path
) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "packed")
    await take(label, people.observer)
    await people.observer.say(f"/acts {label.code}")
    await people.observer.tap("Акт 1")
    link = link_on(await paper_of(people.observer, tmp_path))
    assert "Бумага верна" in await people.school.say(link)
    await people.observer.scan(label)
    await people.observer.tap_verb("undo")
    heard = await people.school.say(link)
    assert "С тех пор 1 запись отменена, исправлена или оспорена" in heard
    assert "отменено записью №" in heard
    assert "Пока печатать нечего" in await people.observer.say("мои акты")


async def test_a_photo_of_the_paper_tells_that_the_giver_denies_it(
    district: District, tmp_path: Path
) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "packed")
    await take(label, people.observer)
    await people.observer.say(f"/acts {label.code}")
    await people.observer.tap("Акт 1")
    before = link_on(await paper_of(people.observer, tmp_path))
    await fix(people.coordinator, label, 4, "Другое время", "8:29", "часы спешили")
    await people.coordinator.tap("Записать исправление")
    await people.observer.say(f"/acts {label.code}")
    await people.observer.tap("Акт 1")
    (page,) = printed((await paper_of(people.observer, tmp_path)).read_bytes(), tmp_path)
    await people.school.tap_verb("deny")
    heard = await people.coordinator.send_picture(saved(page.convert("L"), "JPEG", quality=60))
    assert "Бумага верна" in heard
    assert "передающая сторона отрицает" in heard, "also of a handover that was put right before"
    heard = await people.coordinator.say(before)
    assert "исправлено записью №" in heard, "on the earlier paper that is news too"


async def test_everybody_prints_what_is_theirs(district: District, tmp_path: Path) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "opened")
    packet, stranger = f"/acts {label.code}", district.phone("Ш-04")
    assert "не из ваших школ" in await stranger.say(packet)
    assert "составлен о других" in await people.observer.say("/acts Э-01")
    forged = [("act", f"p{label.packet}", "journal"), ("act", "s1", "sitting"), ("act-all", "", "closing")]
    for verb, ref, arg in forged:
        message = (await stranger.heard())[-1]["message_id"]
        heard = await stranger.press(message, f"t:{verb}:{ref}:0:{arg}")
        assert "составлен о других" in heard or "Печатать пока нечего" in heard, arg
    assert not [message for message in await stranger.heard() if "document" in message]

    for phone, first, button, title in (
        (people.expert, "/acts", "Расписка эксперта", "РАСПИСКА эксперта № Э-01/"),
        (people.school, packet, "Акт наблюдателя", "АКТ наблюдателя №"),
        (district.phone("О-01"), packet, "Журнал пакета", f"ЖУРНАЛ движения пакета {label.code[:4]}"),
        (people.coordinator, "/acts", "Итоговый отчёт", "ИТОГОВЫЙ ОТЧЁТ №"),
    ):
        await phone.say(first)
        ready = await phone.tap(button)
        assert "Готово" in ready
        assert ("подписывают координатор и отдел" in ready) == (button == "Итоговый отчёт")
        assert "Страниц в файле: " in ready
        assert title in text_of(await paper_of(phone, tmp_path))


async def test_a_corrected_handover_is_printed_as_it_is_so_now(district: District, tmp_path: Path) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-expert")
    await people.coordinator.say(f"/acts {label.code}")
    await people.coordinator.tap("Акт 3")
    link = link_on(await paper_of(people.coordinator, tmp_path))
    await fix(people.coordinator, label, 10, "Другой человек", "Э-02", "телефон Э-01 был у Э-02")
    await people.coordinator.tap("Записать исправление")
    assert "исправлено записью №" in await people.expert.say(link)
    assert "К-01 → Э-02" in await people.coordinator.say(f"/acts {label.code}")
    await people.coordinator.tap("Акт 3")
    told = text_of(await paper_of(people.coordinator, tmp_path))
    assert "эксперт Э-02" in told
    assert "исправлено записью №" in told.replace("\n", " ")
    fresh = link_on(await paper_of(people.coordinator, tmp_path))
    assert fresh != link, "it states other facts"
    assert "ничего из этого не отменено" in await people.expert.say(fresh)
    assert "исправлено записью №" in await people.expert.say(link)


async def test_a_journal_tells_what_was_corrected_after_it_was_printed(
    district: District, tmp_path: Path
) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    links = []
    for number, clock in ((2, "8:05"), (4, "8:10")):
        await people.coordinator.say(f"/acts {label.code}")
        await people.coordinator.tap("Журнал пакета")
        links.append(link_on(await paper_of(people.coordinator, tmp_path)))
        await fix(people.coordinator, label, number, "Другое время", clock, "часы спешили")
        await people.coordinator.tap("Записать исправление")
    assert "2 записи отменены, исправлены" in await people.observer.say(links[0])
    assert "1 запись отменена, исправлена" in await people.observer.say(links[1])
