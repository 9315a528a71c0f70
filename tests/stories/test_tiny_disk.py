"""A disk that is really full: a tmpfs of three megabytes, where root may mount one."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stories.audit import story
from tests.stories.phone import answers
from tests.stories.test_health import health
from tests.stories.test_webhook import free_port

MEGABYTES = 3


def _mount(options: str, where: Path) -> bool:
    """Whether it could be mounted."""
    mount = shutil.which("mount")
    if mount is None:
        return False
    told = subprocess.run(
        [mount, "-t", "tmpfs", "-o", options, "tmpfs", str(where)], capture_output=True, check=False
    )
    return told.returncode == 0


@pytest.fixture
def tiny(morning: Path, tmp_path: Path) -> Iterator[Path]:
    """The books of the morning on a disk with little room left."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if not _mount(f"size={MEGABYTES}m", disk):
        pytest.skip("a disk can be mounted by root alone")
    try:
        yield shutil.copytree(morning, disk / "books")
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)  # noqa: S607 - where mount is, umount is


async def test_a_disk_that_is_really_full(tiny: Path, caplog: pytest.LogCaptureFixture) -> None:
    async with story(tiny, health_listen=f"127.0.0.1:{free_port()}") as district:
        labels = await district.labels()
        phones = district.phones("Ш-01", "Н-01", "К-01", "Э-01", "О-01", "П-01")
        ballast = tiny.parent / "ballast"
        ballast.write_bytes(bytes(shutil.disk_usage(tiny.parent).free - 16_384))
        for phone in phones:
            for label in labels:
                await phone.send(f"/start p_{label.token}")

        async def is_noticed() -> bool:
            return any("full" in each.message or "I/O" in each.message for each in caplog.records)

        await district.until(is_noticed)
        status, said = await health(district)
        assert (status, said["silent"]) == (503, ["books"])
        ballast.unlink()
        assert _mount(f"remount,size={10 * MEGABYTES}m", tiny.parent)
        await district.quiet()
        assert [await answers(phone) for phone in phones] == [len(labels)] * len(phones)
