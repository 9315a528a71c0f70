"""A photo sent after a report is evidence: kept with its hash, shown to the coordinator, in the backup."""

import hashlib
import sqlite3
from contextlib import closing
from io import BytesIO
from pathlib import Path

from PIL import Image

from documents.labels import photo_of
from storage.backup import backup
from storage.labels import PacketLabel
from tests.stories import pictures
from tests.stories.acts import Team, bring
from tests.stories.ages import tidied_after
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.phone import paper


async def reported(district: District) -> tuple[Team, PacketLabel]:
    """An observer has just reported a broken seal."""
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    await people.observer.scan(label)
    await people.observer.tap("Замечание")
    await people.observer.tap("Пломба")
    return people, label


async def test_a_photo_is_kept_and_reaches_the_coordinator(district: District) -> None:
    people, label = await reported(district)
    picture = pictures.of_a_cat()
    told = await people.observer.send_picture(picture, caption="надрыв слева")
    assert "хранится до" in told
    (row,) = books_of(district).rows("SELECT * FROM papers")
    sha256 = hashlib.sha256(row["data"]).hexdigest()
    assert row["sha256"] == sha256
    (entry,) = [e for e in books_of(district).of(label.code) if e["kind"] == "evidence-kept"]
    assert (entry["body"]["fact"]["sha256"], entry["body"]["fact"]["words"]) == (sha256, "надрыв слева")
    heard = (await people.coordinator.heard())[-1]
    assert "photo" in heard
    assert "надрыв слева" in heard["caption"]
    assert (await people.coordinator.buttons())[:2] == ["Беру на себя", "Решено…"]


async def test_a_photo_is_fetched_once(district: District) -> None:
    people, _ = await reported(district)
    before = district.sandbox.cloud.journal.count
    await people.observer.send_picture(pictures.of_a_cat())
    calls = [each.get("method") for each in district.sandbox.cloud.journal.since(before)]
    assert calls.count("getFile") == 1


async def test_a_photo_of_the_label_itself_is_evidence_and_no_scan(district: District) -> None:
    people, label = await reported(district)
    before = len(books_of(district).of(label.code))
    await people.observer.send_picture(photo_of([paper(label)]), as_document=True, name="Иванов.JPG")
    assert len(books_of(district).of(label.code)) == before + 1
    (row,) = books_of(district).rows("SELECT kind, name FROM papers")
    assert row == {"kind": "document", "name": "evidence.jpg"}
    await people.observer.tap("Больше ничего")
    await people.observer.snap(label)
    assert books_of(district).of(label.code)[-1]["kind"] == "looked"


async def test_words_and_several_photos_belong_to_one_incident(district: District) -> None:
    people, _ = await reported(district)
    await people.observer.say("надрыв слева")
    await people.observer.send_picture(pictures.of_a_cat())
    await people.observer.send_picture(pictures.of_a_cat())
    assert [row["incident"] for row in books_of(district).rows("SELECT incident FROM papers")] == [1, 1]


async def test_what_the_camera_wrote_beside_the_picture_is_not_kept(district: District) -> None:
    people, label = await reported(district)
    about = Image.Exif()
    about[0x013B] = "Иванова И. И."
    file = BytesIO()
    Image.new("RGB", (64, 64), "red").save(file, "JPEG", exif=about.tobytes(), comment=b"55.75N")
    await people.observer.send_picture(file.getvalue(), as_document=True, name="IMG.jpg")
    (row,) = books_of(district).rows("SELECT sha256, data FROM papers")
    assert not Image.open(BytesIO(row["data"])).getexif()
    assert b"55.75N" not in row["data"]
    (entry,) = [e for e in books_of(district).of(label.code) if e["kind"] == "evidence-kept"]
    assert entry["body"]["fact"]["sha256"] == row["sha256"] == hashlib.sha256(row["data"]).hexdigest()


async def test_an_hour_later_a_photo_is_a_scan_again(district: District) -> None:
    people, label = await reported(district)
    await district.later(hours=2)
    await people.observer.snap(label)
    assert books_of(district).rows("SELECT * FROM papers") == []
    assert books_of(district).of(label.code)[-1]["kind"] == "looked"


async def test_what_is_no_picture_is_refused_with_a_sentence(district: District) -> None:
    people, _ = await reported(district)
    for name, bad in (("a.pdf", pictures.PDF), ("b.png", pictures.bomb()), ("c.mp4", b"\0" * (20 << 20))):
        assert await people.observer.send_picture(bad, as_document=True, name=name)
    kinds = [each["kind"] for each in books_of(district).refusals()]
    assert kinds == ["not-a-picture", "picture-too-large", "picture-too-large"]
    assert books_of(district).rows("SELECT * FROM papers") == []


async def test_the_photo_is_in_the_backup_and_is_forgotten_in_its_time(
    district: District, tmp_path: Path
) -> None:
    people, _ = await reported(district)
    await people.observer.send_picture(pictures.of_a_cat())
    copy = tmp_path / "copy.db"
    backup(district.settings.database_url, copy)
    with closing(sqlite3.connect(copy)) as books:
        assert books.execute("SELECT length(data) FROM papers").fetchone()[0] > 1000
    await tidied_after(district, days=366)
    (row,) = books_of(district).rows("SELECT data, sha256 FROM papers")
    assert row["data"] is None
    assert len(row["sha256"]) == 64


async def test_a_label_of_another_packet_is_a_scan_also_while_a_photo_is_awaited(district: District) -> None:
    people, _ = await reported(district)
    other = await district.label("КАР", "математика")
    assert other.code[:4] in await people.observer.snap(other)
    assert not books_of(district).rows("SELECT * FROM papers")
    assert [entry["kind"] for entry in books_of(district).of(other.code)] == ["looked"]


async def test_an_act_under_the_photo_of_the_label_is_done_also_while_a_photo_is_awaited(
    district: District,
) -> None:
    people, label = await reported(district)
    await people.observer.send_picture(photo_of([paper(label)]), caption="сдаю")
    assert books_of(district).kinds(label.code)[-1] == "offered"
    assert not books_of(district).rows("SELECT * FROM papers")
