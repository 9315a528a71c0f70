"""Copies on a schedule, and what is lost with the disk: what came after the last copy, and nothing else."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bot.copying import AGAIN, Copies
from bot.several.turns import Alone
from custody.copies import name_of
from custody.notes import notes_in
from storage.backup import restore
from storage.errors import BooksUnavailable
from tests.cli.shell import beside
from tests.stories.books import books_of
from tests.stories.district import District, opened


def copies_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("custody-*"))


async def ready(district: District, keep: tuple[int, int] = (24, 14)) -> Path:
    """A folder for copies beside the books."""
    folder = Path(district.settings.database_url.removeprefix("sqlite:///")).parent / "copies"
    folder.mkdir()
    configure(district, folder, keep)
    return folder


def configure(district: District, folder: Path, keep: tuple[int, int] = (24, 14)) -> None:
    district.settings.backup_folder, district.settings.backup_keep = str(folder), keep


async def test_with_the_disk_goes_what_came_after_the_last_copy_and_a_checkpoint_tells_of_it(
    folder: Path,
) -> None:
    async with opened(folder, first=100_000) as district:
        copies = await ready(district)
        before, after = await district.label("КАР"), await district.label("МАГ")
        school = district.phone("Ш-01")
        await school.say(f"{before.code} упаковано 9 8")
        await Copies(district.books).round()
        (copy,) = copies_in(copies)
        await district.later(minutes=40)
        await district.phone("Ш-03").say(f"{after.code} упаковано 9 8")
        await district.sweep()  # an hour's checkpoint: the coordinator has it in the chat
        *_, note = [text for text in await district.phone("К-01").texts() if [*notes_in(text)]]
        await district.stop()
        await school.send(f"{before.code}")  # Telegram keeps what nobody has confirmed
        restore(copies / copy, district.settings.database_url, overwrite=True)
        (folder / "note.txt").write_text(note, "utf-8")
        told = await beside(folder, "verify", "custody.db", "--witness", "note.txt")
        assert "вернули назад" in told.line
        await district.start()
        await district.quiet()
        assert books_of(district).kinds(before.code) == ["packed"]
        assert books_of(district).kinds(after.code) == []
        assert "упаков" in await school.read()


async def test_old_copies_go_after_a_new_one_is_checked_and_leavings_of_a_kill_too(
    district: District,
) -> None:
    folder = await ready(district, keep=(2, 0))
    bot = district.books.bot.id
    (folder / f"custody-{bot}-20260101T000000Z.db.part").write_bytes(b"a killed bot's")
    strangers = {"notes.txt", "custody-irkutsk.db.part-2", f"custody-{bot + 1}-20260101T000000Z.db"}
    for name in strangers:
        (folder / name).write_text("somebody's")
    copies, made = Copies(district.books), []
    for _ in range(3):
        made.append(name_of(bot, district.clock.now()))
        await copies.round()
        await copies.round()  # nothing is due
        await district.later(hours=1)
    assert {path.name for path in folder.iterdir()} == {*made[1:], *strangers, f"copies-{bot}.lock"}
    assert (folder / made[-1]).stat().st_mode & 0o077 == 0


async def test_a_failure_is_told_once_and_its_end_too(district: District, tmp_path: Path) -> None:
    coordinator = district.phone("К-01")
    folder = tmp_path / "disk" / "copies"
    configure(district, folder)
    passed, year = [0.0], timedelta(days=366)
    copies = Copies(district.books, steady=lambda: passed[0])
    await copies.round()
    await district.quiet()
    assert "не удаётся записать" in await coordinator.read()
    before = await coordinator.texts()
    passed[0] += AGAIN
    district.clock.move(year)
    await copies.round()
    district.clock.move(-year)
    await district.quiet()
    assert await coordinator.texts() == before
    folder.mkdir(parents=True)
    await copies.round()  # not yet: the next attempt comes after a while
    assert copies_in(folder) == []
    passed[0] += AGAIN  # also where the clock was a year ahead when it failed
    await copies.round()
    await district.quiet()
    assert "снова снимаются" in await coordinator.read()
    assert len(copies_in(folder)) == 1


class Unsaid(Alone):
    """Books that do not say whose turn it is."""

    async def mine(self) -> bool:
        raise BooksUnavailable("locked")


async def test_books_that_do_not_say_whose_turn_it_is_have_failed_no_copy(district: District) -> None:
    folder = await ready(district)
    copies = Copies(replace(district.books, sweeping=Unsaid()))
    await copies.round()
    copies.house = district.books
    await copies.round()
    assert len(copies_in(folder)) == 1
    await district.quiet()
    assert not any("Копи" in text for text in await district.phone("К-01").texts())


async def test_books_whose_ledger_is_broken_cost_no_earlier_copy(district: District) -> None:
    folder = await ready(district, keep=(1, 0))
    label = await district.label("КАР")
    await district.phone("Ш-01").scan(label)
    copies = Copies(district.books)
    await copies.round()
    (kept,) = copies_in(folder)
    file = district.settings.database_url.removeprefix("sqlite:///")
    with closing(sqlite3.connect(file)) as books, books:
        (guard,) = books.execute("SELECT sql FROM sqlite_master WHERE name = 'ledger_no_update'").fetchone()
        (data,) = books.execute("SELECT data FROM ledger WHERE id = 1").fetchone()
        books.execute("DROP TRIGGER ledger_no_update")
        books.execute("UPDATE ledger SET data = ? WHERE id = 1", (data + b" ",))
    await district.later(hours=2)
    await copies.round()
    await district.quiet()
    assert "журнал не прошёл проверку" in await district.phone("К-01").read()
    assert copies_in(folder) == [kept]
    with closing(sqlite3.connect(file)) as books, books:
        books.execute("UPDATE ledger SET data = ? WHERE id = 1", (data,))
        books.execute(guard)
