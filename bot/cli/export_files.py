"""An exported ledger as a file that somebody has brought: plain, or zipped as the chat sends it."""

import zipfile
import zlib
from collections.abc import Iterator
from hashlib import file_digest
from pathlib import Path

from bot.cli.troubles import Trouble

ZIP = b"PK\3\4"
"""An archive begins with it; one that only ends like an archive has something else to show to the eye."""


def lines_of(file: Path) -> Iterator[bytes]:
    """Its lines, or those of the one export in the archive; Trouble when that cannot be unpacked."""
    with file.open("rb") as lines:
        if lines.read(len(ZIP)) != ZIP:
            lines.seek(0)
            yield from lines
            return
    try:
        with zipfile.ZipFile(file) as archive:
            (name,) = (each for each in archive.namelist() if each.endswith(".jsonl"))
            if archive.testzip():
                raise zipfile.BadZipFile  # noqa: TRY301 - told like any other damage
            yield from archive.open(name)
    except (ValueError, zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, OSError) as error:
        raise Trouble("cli-verify-zip", 2, file=str(file)) from error


def sum_of(file: Path) -> str:
    """SHA-256 of the file as it was given."""
    with file.open("rb") as opened:
        return file_digest(opened, "sha256").hexdigest()
