"""The lock is on the file and not on a name: no second bot gets to it by a link."""

import fcntl
import os
from pathlib import Path

import pytest

from storage.backup import backup, restore
from storage.database import connect
from storage.errors import AlreadyRunning, ManyNames
from storage.lockfile import hold
from tests.storage.district import CLOCK
from tests.storage.test_backup import streams, written


def linked(file: Path) -> Path:
    """The same file in another folder, by a symbolic link."""
    link = file.parent / "elsewhere" / "books.db"
    link.parent.mkdir()
    link.symlink_to(file)
    return link


async def test_a_symbolic_link_leads_no_second_bot_to_the_books(sqlite_url: str) -> None:
    link = linked(Path(sqlite_url.removeprefix("sqlite:///")))
    first = await connect(sqlite_url, CLOCK, exclusive=True)
    try:
        with pytest.raises(AlreadyRunning):
            await connect(f"sqlite:///{link}", CLOCK, exclusive=True)
        with pytest.raises(AlreadyRunning):
            hold(link)
    finally:
        await first.close()
    await (await connect(f"sqlite:///{link}", CLOCK, exclusive=True)).close()
    assert not link.with_name("books.db.lock").exists()


@pytest.mark.skipif(
    not hasattr(fcntl, "F_OFD_SETLK"),
    reason="F_OFD_SETLK is missing: the lock on the file itself is Linux's, and was not tried here",
)
def test_the_file_itself_is_locked_where_the_lock_beside_it_is_another(tmp_path: Path) -> None:
    file = tmp_path / "books.db"
    file.touch()
    with hold(file):
        file.with_name("books.db.lock").unlink()  # as in a container that is given the file alone
        with pytest.raises(AlreadyRunning):
            hold(file)
    hold(file).close()


async def test_a_file_of_two_names_is_refused_under_both(sqlite_url: str, tmp_path: Path) -> None:
    file, other = Path(sqlite_url.removeprefix("sqlite:///")), tmp_path / "other.db"
    backup(sqlite_url, tmp_path / "copy.db")
    other.hardlink_to(file)
    for name in (file, other):
        with pytest.raises(ManyNames, match="more than one name"):
            await connect(f"sqlite:///{name}", CLOCK)
        with pytest.raises(ManyNames):
            restore(tmp_path / "copy.db", f"sqlite:///{name}", overwrite=True)
    other.unlink()
    await (await connect(sqlite_url, CLOCK, exclusive=True)).close()


async def test_books_are_restored_where_the_link_leads(sqlite_url: str, tmp_path: Path) -> None:
    link = linked(Path(sqlite_url.removeprefix("sqlite:///")))
    await written(sqlite_url, "packet:1")
    backup(sqlite_url, tmp_path / "copy.db")
    await written(sqlite_url, "packet:2")
    restore(tmp_path / "copy.db", f"sqlite:///{link}", overwrite=True)
    assert await streams(sqlite_url) == ["packet:1"]
    assert link.is_symlink()


def test_a_file_that_may_only_be_read_is_held_by_the_lock_beside_it_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "books.db"
    file.touch(mode=0o400)
    monkeypatch.setattr(os, "access", lambda _path, mode: not mode & os.W_OK)  # root may write to everything
    with hold(file):
        with pytest.raises(AlreadyRunning):
            hold(file)
        file.with_name("books.db.lock").unlink()
        hold(file).close()  # nobody has opened the file itself
