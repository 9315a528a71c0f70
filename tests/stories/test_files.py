"""Files of a size that Telegram takes: papers in parts, texts zipped, and too much is said."""

import io
import zipfile
from datetime import date

import pytest

from bot import printer
from bot.exports import exporter
from bot.exports.exporter import packed
from bot.printer import parts
from custody.desk.papers.ordering import Order
from custody.labels import PacketLabel
from tests.stories.district import District
from tests.stories.phone import worded

LABELS = tuple(
    PacketLabel(number, "K7M29Q", "0" * 20, "УЛК", "СОШ", "физика", "8", date(2024, 4, 16), None, 1, 1)
    for number in range(2500)
)


def test_many_labels_are_parted_and_none_is_lost() -> None:
    found = parts(Order("a4", "bot", LABELS))
    assert [part.count for part in found] == [1200, 1200, 100]
    assert sum((part.labels for part in found), ()) == LABELS


def test_a_large_text_is_zipped_and_an_endless_one_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    text = b'{"stream": "packet:1"}\n' * 400_000
    made = packed("jsonl", io.BytesIO(text))
    assert made is not None
    assert (made.name, made.zipped) == ("export.jsonl.zip", True)
    with zipfile.ZipFile(io.BytesIO(made.data)) as archive:
        assert archive.read("export.jsonl") == text
    small = packed("epcis", io.BytesIO(b"{}"))
    assert small is not None
    assert (small.name, small.data, small.zipped) == ("export.epcis.json", b"{}", False)
    monkeypatch.setattr(exporter, "MOST", 10)
    assert packed("jsonl", io.BytesIO(text)) is None
    assert packed("xlsx", io.BytesIO(b"x" * 11)) is None


async def test_parts_come_one_after_the_other_and_too_much_is_said(
    district: District, monkeypatch: pytest.MonkeyPatch
) -> None:
    coordinator = district.phone("К-01")
    monkeypatch.setattr(printer, "MOST_LABELS", 10)
    await coordinator.say("/labels")
    await coordinator.tap("24 на листе")
    files = [each for each in await coordinator.heard() if "document" in each]
    assert [each["document"]["file_name"] for each in files] == ["наклейки-a4-1.pdf", "наклейки-a4-2.pdf"]
    assert "10 наклеек" in worded(files[0])
    assert "(файл 2 из 2)" in worded(files[1])
    message = (await coordinator.messages())[-1]["message_id"]
    for size in ("a4", "cover", "m"):
        said = await coordinator.press(message, f"t:labels::0:{size}....999")
        assert said.startswith("По этой кнопке пакетов уже нет: план изменился. Напишите /labels"), size
        assert "например: " in said
    monkeypatch.setattr("custody.desk.papers.ordering.MOST", 15)
    assert "за один раз можно 15" in await coordinator.tap("24 на листе")
    monkeypatch.setattr(exporter, "MOST", 10)
    await coordinator.say("/export")
    assert "слишком много для чата" in await coordinator.tap("Таблица")
