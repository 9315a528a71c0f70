"""A small disk of its own for the books, which can be filled, emptied and made to be read only."""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

MEGABYTES = 48
BALLAST = "ballast"


class Disk:
    """A tmpfs, which root may mount."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self) -> None:
        """Leave no room for a single page."""
        with (self.folder / BALLAST).open("ab", buffering=0) as ballast, suppress(OSError):
            while True:
                ballast.write(bytes(4096))

    def empty(self) -> None:
        """Make room again."""
        (self.folder / BALLAST).unlink(missing_ok=True)

    def read_only(self) -> None:
        """Nothing can be written; while files are open for writing, the kernel refuses to be so strict."""
        self._remount("ro")

    def writable(self) -> None:
        """Everything can be written again."""
        self._remount("rw")

    def _remount(self, how: str) -> None:
        subprocess.run(["mount", "-o", f"remount,{how}", str(self.folder)], check=True)  # noqa: S607


@contextmanager
def small_disk() -> Iterator[Disk | None]:
    """A disk of some megabytes; None where none can be mounted."""
    folder = Path(tempfile.mkdtemp(prefix="torture-disk"))
    size = f"size={MEGABYTES}m"
    words = ["mount", "-t", "tmpfs", "-o", size, "tmpfs", str(folder)]
    try:
        if not shutil.which("mount") or subprocess.run(words, capture_output=True, check=False).returncode:
            yield None
            return
        try:
            yield Disk(folder)
        finally:
            subprocess.run(["umount", "--lazy", str(folder)], check=False)  # noqa: S607
    finally:
        shutil.rmtree(folder, ignore_errors=True)
