"""`kill -9` inside a copy, a checkpoint and a migration: each is whole afterwards, or not there."""

import asyncio
import os
import sqlite3
from contextlib import closing
from pathlib import Path

from custody.ledger import first_break
from storage.errors import StorageError
from storage.migrations import migrate
from storage.verifying import entries_of_file
from tests.torture.beside import cut, timed, twin
from tests.torture.books import opened as books_at
from tests.torture.following import until
from tests.torture.scene import Outcome, Scene
from tests.torture.town import World

SQLITE_TABLES = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
POSTGRES_TABLES = (
    "SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns "
    "WHERE table_schema = 'public' ORDER BY 1, 2"
)


async def copies(world: World) -> str:
    """The copy is whole or not there, and the next one is made as if nothing had been."""
    await world.at_work()
    folder, times, kills, whole = world.scene.folder, many(world.scene), 0, 0
    took = await timed(folder, "backup", "copy-0.db", **world.settings())
    for number in range(1, times + 1):
        file = folder / f"copy-{number}.db"
        kills += await cut(took * number / (times + 1), folder, "backup", file.name, **world.settings())
        whole += file.exists()
        await timed(folder, "backup", f"again-{number}.db", **world.settings())
        for kept in (file, folder / "copy-0.db", folder / f"again-{number}.db"):
            if kept.exists() and (broken := broken_in(kept)) is not None:
                world.wrong.append(f"{kept.name} looks whole and is not: {broken}")
    return f"kills inside a copy {kills}, whole copies by then {whole}, whole ones afterwards {times + 1}"


async def checkpoints(world: World) -> str:
    """Killed while the ledger is sealed, and while SQLite writes its log back into the file."""
    file, half = world.scene.url.partition(":///")[2], many(world.scene) // 2
    for _ in range(half):
        await world.at_work()
        await world.pass_by(3700)
        world.bend.jump(5)  # the pulse looks at once
        await asyncio.sleep(world.phones.random.uniform(0.8, 1.6))
        await world.kill()
        world.bend.jump(-5)
        await world.bear()
    for _ in range(half):
        await world.at_work()
        written = os.stat(file).st_mtime_ns  # noqa: PTH116 - at once: the moment is what counts
        await until(lambda: os.stat(file).st_mtime_ns != written, "the log is written back", 90)  # noqa: B023, PTH116
        await world.kill()
        await world.bear()
    await world.at_work()
    code, said = await twin(world.scene.folder, "verify", **world.settings())
    world.wrong += [f"verify: {said}"] if code else []
    seals = world.books.rows("SELECT COUNT(*) FROM checkpoints")[0][0]
    return f"kills while sealing {half}, kills while the log is written back {half}, seals in the end {seals}"


async def migrations(scene: Scene) -> Outcome:
    """The tables are made whole or not at all; the next try makes them as they would have been."""
    assert scene.databases is not None
    where, wrong, kills, times = scene.databases.where, [], 0, many(scene)
    good = where(scene.engine, _folder(scene, "good"))
    await asyncio.to_thread(migrate, good)
    took = await timed(scene.folder, "migrate", **_settings(where(scene.engine, _folder(scene, "timed"))))
    for number in range(times):
        url = where(scene.engine, _folder(scene, str(number)))
        kills += await cut(took * (number + 1) / (times + 1), scene.folder, "migrate", **_settings(url))
        await timed(scene.folder, "migrate", **_settings(url))
        wrong += [f"other tables after kill {number}"] if _tables(url) != _tables(good) else []
    line = f"migrations {times} · whole {times - len(wrong)} · lost {len(wrong)} · doubled 0"
    return Outcome(line, f"kills inside a migration {kills}", wrong)


def many(scene: Scene) -> int:
    """So many kills, spread over as long as the thing takes undisturbed."""
    return 30 if scene.long else 6


def broken_in(file: Path) -> str | None:
    """What is wrong with a copy; None when it is whole."""
    try:
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
            (said,) = connection.execute("PRAGMA integrity_check").fetchone()
        found = first_break(entries_of_file(file))
    except (sqlite3.Error, StorageError) as error:
        return str(error)
    return None if said == "ok" and found is None else f"{said}, {found}"


def _settings(url: str) -> dict[str, str]:
    return {"DATABASE_URL": url, "LANGUAGE": "ru"}


def _folder(scene: Scene, name: str) -> Path:
    folder = scene.folder / name
    folder.mkdir()
    return folder


def _tables(url: str) -> list[tuple[object, ...]]:
    with books_at(url) as books:
        return list(books.rows(SQLITE_TABLES if url.startswith("sqlite") else POSTGRES_TABLES))
