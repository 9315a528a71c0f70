"""Evidence in people's own hands: checkpoints by the clock, receipts on demand, a rollback that is found."""

import shutil
from hashlib import sha256
from pathlib import Path

import pytest

from bot.exports import checking
from bot.exports.checking import digest
from bot.sealing import introduce
from bot.signing import is_signed
from custody.ledger import mark
from custody.notes import Note, notes_in
from storage.backup import restore
from storage.labels import PacketLabel
from tests.cli.shell import Told, beside
from tests.stories.acts import team
from tests.stories.books import books_of
from tests.stories.clock import at
from tests.stories.district import District, opened
from tests.stories.phone import Phone

KEEPERS = ("К-01", "К-02", "О-01")


async def notes(phone: Phone) -> list[Note]:
    """Those after the first, which was made before anybody had joined, and told to whoever joined."""
    return [note for text in await phone.texts() for note in notes_in(text) if note.number > 1]


async def packed_and_taken(district: District) -> PacketLabel:
    """The school packs, the observer takes."""
    label = await district.label("КАР")
    people = team(district, label)
    await people.school.say(f"{label.code} упаковано 9 8")
    await people.observer.scan(label)
    await people.observer.tap_verb("take")
    return label


async def test_an_hour_passes_and_the_keepers_have_a_signed_checkpoint(district: District) -> None:
    await packed_and_taken(district)
    district.clock.set(at(14, 9, 1))
    await district.phone("Н-01").say("/my")  # the hour was no hour without contact
    await district.sweep()
    await district.sweep()
    await district.restart()
    await district.sweep()
    kept = books_of(district).rows("SELECT number, size, root, note FROM checkpoints ORDER BY number")[-1]
    public = district.books.signer.public
    for keeper in district.phones(*KEEPERS):
        (note,) = await notes(keeper)
        assert is_signed(note, (public,))
        assert (note.number, note.size, note.root.hex()) == (kept["number"], kept["size"], kept["root"])
        assert note.size == len(books_of(district).entries)
        assert mark(note.root.hex())[:4] in (await keeper.texts())[-1]
    assert await notes(district.phone("Н-01")) == []
    assert len(silent(district)) == 2 * len(KEEPERS), "nobody is woken by it, nor by the first"


def silent(district: District) -> list[object]:
    """Messages that the bot has sent without a sound."""
    calls = district.sandbox.cloud.journal.since(0)
    return [each for each in calls if each.get("params", {}).get("disable_notification")]


async def test_the_day_ends_with_a_checkpoint_although_the_hour_had_one(district: District) -> None:
    await packed_and_taken(district)
    coordinator = district.phone("К-01")
    for moment in (at(14, 17, 30), at(14, 18), at(14, 18, 30), at(14, 19, 1)):
        district.clock.set(moment)
        await district.sweep()
    assert len(await notes(coordinator)) == 2
    first, *said = [text for text in await coordinator.texts() if list(notes_in(text))]
    assert "все новые" in first
    assert ["Контрольная точка дня" in text for text in said] == [False, True]
    key = district.books.signer.key(next(notes_in(said[0])).origin)
    assert all(key in each and "Проверить может кто угодно" in each for each in said)
    assert [digest() in each for each in said] == [False, True], "once a day is enough for the program's sum"
    assert "новых" in said[0]
    assert "после № 1" in said[0]
    assert "вечерних точек раньше не было" in said[1], "no day has ended before this one"
    assert "все новые" not in said[1], "an hour's checkpoint has covered some of them"


async def test_an_update_of_the_program_beside_a_bot_at_work_does_not_change_its_sum(
    district: District, monkeypatch: pytest.MonkeyPatch
) -> None:
    checking.script.cache_clear()
    await introduce(district.books)
    monkeypatch.setattr(checking, "SCRIPT", checking.SCRIPT.with_name("updated.py"))
    assert digest() == sha256(checking.script()).hexdigest()


async def test_at_night_it_is_made_and_nobody_is_written_to(district: District) -> None:
    await packed_and_taken(district)
    before = len(books_of(district).rows("SELECT number FROM checkpoints"))
    district.clock.set(at(14, 18))
    await district.sweep()
    told = await notes(district.phone("К-01"))
    district.clock.set(at(14, 23, 10))
    await district.phone("Н-01").say("/my")
    await district.phone("Н-01").say(f"{(await district.label('УЛК')).code}")
    await district.sweep()
    assert len(books_of(district).rows("SELECT number FROM checkpoints")) == before + 2
    assert await notes(district.phone("К-01")) == told


async def test_a_clock_that_jumps_back_makes_none_twice(district: District) -> None:
    await packed_and_taken(district)
    for moment in (at(14, 10, 5), at(14, 9, 5), at(14, 10, 30)):
        district.clock.set(moment)
        await district.phone("Н-01").say((await district.label("КАР")).code)
        await district.sweep()
    assert len(await notes(district.phone("К-01"))) == 1


async def test_a_receipt_says_what_the_ledger_says(district: District) -> None:
    label = await packed_and_taken(district)
    observer = district.phone("Н-01")
    said = await observer.say("/receipt")
    (entry,) = [e for e in books_of(district).entries if e.content["kind"] == "received"]
    found = mark(entry.hash)
    shown = " ".join(found[i : i + 4] for i in range(0, 16, 4))
    assert f"№ {entry.seq} {shown}*" in said
    assert label.code[:4] in said
    assert "Записи со знаком *" in said
    await district.later(hours=1)
    await district.sweep()
    said = await observer.say("квитанция")
    assert f"№ {entry.seq} {shown} ·" in said
    assert "закрепляет все эти записи" in said


async def test_receipts_are_one_s_own_and_come_in_pages(district: District) -> None:
    coordinator, other = district.phones("К-01", "Э-01")
    label = await district.label("КАР")
    people = team(district, label)
    for _ in range(11):
        await people.school.say(f"{label.code} упаковано 9 8")
        await people.school.tap_verb("undo")
    first = await people.school.say("/receipt")
    assert "Страница 1 из 2" in first
    assert sum(line.startswith("№ ") for line in first.splitlines()) == 20
    second = await people.school.tap_verb("receipts", "2")
    assert "Страница 2 из 2" in second
    assert len([text for text in await people.school.texts() if "Ваши записи" in text]) == 1, "it is edited"
    for phone in (coordinator, other):
        assert "пока ни одной" in await phone.say("/receipt")


async def test_an_old_backup_is_found_by_the_message_on_a_phone(folder: Path) -> None:
    """No audit follows: after a rollback nothing adds up, and that is the point."""
    async with opened(folder, first=100_000) as district:
        await _roll_back(district)


async def _roll_back(district: District) -> None:
    file = books_of(district).file
    await packed_and_taken(district)
    early = file.with_name("early.db")
    await district.stop()
    shutil.copy(file, early)
    await district.start()
    observer = district.phone("Н-01")
    await observer.tap_verb("offer")
    district.clock.set(at(14, 9, 1))
    await district.sweep()
    witness = (await district.phone("К-01").texts())[-1]
    receipt = await observer.say("/receipt")
    assert (await checked(district, witness)).code == 0
    assert (await checked(district, receipt)).code == 0
    await district.stop()
    restore(early, district.settings.database_url, overwrite=True)
    assert (await checked(district)).code == 0, "by itself the old copy is whole"
    assert "вернули назад" in (await checked(district, witness)).line
    assert "вернули назад или переписали" in (await checked(district, receipt)).line


async def checked(district: District, *witnesses: str) -> Told:
    """What `verify` says with these in hand."""
    words = [word for each in witnesses for word in ("--witness", each)]
    settings = district.settings
    return await beside(
        books_of(district).file.parent, "verify", *words,
        DATABASE_URL=settings.database_url, SIGNING_KEY_FILE=settings.signing_key_file,
    )  # fmt: skip
