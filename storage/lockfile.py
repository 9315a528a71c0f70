"""One bot serves one file: it holds a lock beside the database until it ends, however it ends."""

import fcntl
from pathlib import Path
from typing import IO

from storage.errors import AlreadyRunning


def hold(database: Path) -> IO[bytes]:
    """The held lock; AlreadyRunning when another process has it. Closing the file lets it go."""
    path = database.with_name(f"{database.name}.lock")
    file = path.open("ab")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        raise AlreadyRunning(f"Another bot serves {database}: stop it first.") from None
    return file
