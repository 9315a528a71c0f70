"""From empty books to printed labels and an act, by chat alone: forty schools, ninety-two phones."""

import io
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from sandbox.campaign_empty import FOUNDER, WORKBOOK
from storage.labels import PacketLabel
from tests.documents.printed import printed, saved, text_of
from tests.page.district import aim
from tests.stories.acts import pack, take
from tests.stories.audit import story
from tests.stories.district import District
from tests.stories.phone import Phone

pytestmark = pytest.mark.slow
QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
"""Nothing else is printed; among a page's lines other codes are sometimes seen that nobody has put there."""

CALLSIGN = re.compile("код ([А-Я]-[0-9]{2})")


@pytest.fixture
async def empty(tmp_path: Path) -> AsyncIterator[District]:
    """Empty books, one phone whose number stands in COORDINATORS, and a filled-in workbook."""
    async with story(
        tmp_path / "books", joined=False, empty=True, coordinators=(FOUNDER.user_id,)
    ) as district:
        yield district


def seen_on(pdf: bytes, folder: Path) -> set[str]:
    """What a camera reads off the printed pages: 150 dots an inch, JPEG."""
    folder.mkdir()
    seen: set[str] = set()
    for page in printed(pdf, folder):
        jpeg = Image.open(io.BytesIO(saved(page.convert("L"), "JPEG", quality=80)))
        seen |= {found.text for found in zxingcpp.read_barcodes(jpeg, formats=QR)}
    return seen


async def says(phone: Phone, text: str) -> str:
    """Write a minute later: what was edited before is not the newest any more."""
    await phone.district.later(minutes=1)
    return await phone.say(text)


async def everybody_joins(founder: Phone, folder: Path) -> dict[str, Phone]:
    """The cards are printed and handed out; everyone follows the code on their own."""
    await says(founder, "/people")
    await founder.tap("Не подключились")
    await founder.tap("Карточки: 92")
    links = seen_on((await founder.document())[1], folder)
    joined = {}
    for link in sorted(links):
        start = f"/start {link.partition('start=')[2]}"
        made = await founder.district.post("/sim/phone", start=start)
        phone = Phone(founder.district, made["persona"]["user_id"], None)
        await phone.answered()
        joined[CALLSIGN.findall((await phone.texts())[0])[0]] = phone
    return joined


async def printed_labels(founder: Phone, folder: Path) -> set[str]:
    await says(founder, "/labels")
    await founder.tap("24 на листе")
    return seen_on((await founder.document())[1], folder)


async def test_forty_schools_go_from_an_empty_database_to_printed_labels_and_an_act(
    empty: District, tmp_path: Path
) -> None:
    founder = empty.phone("founder")
    await says(founder, "/start")
    shown = await founder.send_document(WORKBOOK, (tmp_path / "books" / WORKBOOK).read_bytes())
    assert "Организации · новых 40" in shown
    assert "Работы · новых 120" in shown
    applied = await founder.tap("Применить")
    assert "Записано" in applied
    assert "Дальше: /assign (без эксперта пакетов: " in applied
    await says(founder, "/assign")
    await founder.tap("Назначить первые")
    while any("Назначить остальные" in each for each in await founder.buttons()):
        await founder.tap("Назначить остальные")
    assert "У всех пакетов" in await says(founder, "/assign")

    labels = await empty.labels()

    needed = await says(founder, "/now")
    assert len(needed.splitlines()) < 7, "a line for each role, not for each person"
    assert "20 наблюдателей" in needed
    joined = await everybody_joins(founder, tmp_path / "cards")
    assert len(joined) == 1 + 1 + 40 + 20 + 30, "the founder is К-01"
    aim(empty)
    named = {each["title"]: each["user_id"] for each in (await empty.get("/sim/personas"))["personas"]}
    assert named == {"К-01": FOUNDER.user_id} | {callsign: phone.user for callsign, phone in joined.items()}
    links = await printed_labels(founder, tmp_path / "labels")
    assert links == {f"https://t.me/story_bot?start=p_{each.token}" for each in labels}

    await one_packet(founder, joined, labels[0], tmp_path)


async def one_packet(founder: Phone, joined: dict[str, Phone], label: PacketLabel, folder: Path) -> None:
    """From the school to the expert, seen by the coordinator at a glance, and on paper."""
    await pack(joined["Ш-01"], label)
    await take(label, joined["Н-01"], joined["Ш-01"])
    await take(label, founder, joined["Н-01"])
    assert "физика" in await says(founder, "/status физика")
    await says(founder, "/status картинка")
    await says(founder, f"/packet {label.code}")
    await founder.tap("Картинкой")
    assert len([each for each in await founder.heard() if "photo" in each]) == 2
    await says(founder, f"/acts {label.code}")
    await founder.tap("Акт 2")
    act = folder / "act.pdf"
    act.write_bytes((await founder.document())[1])
    assert "АКТ" in text_of(act).upper()
