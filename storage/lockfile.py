"""One bot serves one file: it holds a lock beside it and on it until it ends, however it ends."""

import errno
import fcntl
import os
import struct
from contextlib import ExitStack
from pathlib import Path
from typing import IO

from storage.errors import AlreadyRunning, ManyNames

TAKEN = (errno.EAGAIN, errno.EACCES)
FAR = 1 << 40
"""The byte of the database that we lock: far behind those that SQLite locks for itself."""


def hold(database: Path) -> ExitStack:
    """The held lock; closing it lets go.

    AlreadyRunning when another process has the file, by whatever way it got there; ManyNames when the file
    has a second name, under which SQLite would keep a second log.
    """
    file = Path(os.path.realpath(database))
    of_one_name(file)
    with ExitStack() as held:
        _beside(held.enter_context(file.with_name(f"{file.name}.lock").open("ab")), file)
        if file.is_file() and os.access(file, os.R_OK | os.W_OK):
            # Not earlier: a second descriptor of this process that is closed lets go of SQLite's own locks.
            _itself(held.enter_context(file.open("rb+")), file)
        return held.pop_all()


def of_one_name(file: Path) -> None:
    """ManyNames when a hard link leads to the file, too."""
    if file.is_file() and file.stat().st_nlink > 1:
        raise ManyNames(str(file))


def _beside(lock: IO[bytes], file: Path) -> None:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise _taken(file) from None


def _itself(opened: IO[bytes], file: Path) -> None:
    """The same file may be seen in two folders, each with its own lock beside it: in a container, say."""
    of_the_file = getattr(fcntl, "F_OFD_SETLK", None)
    if of_the_file is None:  # macOS
        return
    wanted = struct.pack("hhqqi0q", fcntl.F_WRLCK, os.SEEK_SET, FAR, 1, 0)
    try:
        fcntl.fcntl(opened, of_the_file, wanted)
    except OSError as error:
        if error.errno in TAKEN:
            raise _taken(file) from None
        # A file system without such locks has the one beside.


def _taken(file: Path) -> AlreadyRunning:
    return AlreadyRunning(f"Another bot serves {file}: stop it first.")
