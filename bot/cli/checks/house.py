"""The machine seen by the doctor: the time zone, the fonts, the disk, and who else can read our files."""

import shutil
import stat
from collections.abc import Iterator
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.cli.checks import Finding, finding
from bot.cli.terminal import Terminal
from documents.fonts import file_of
from storage.address import Address, parse
from storage.errors import UnknownAddress

TIGHT = 200
"""Megabytes: with less room on the disk the books may stop in the middle of a day."""

SETTINGS, OTHERS = ".env", stat.S_IRWXG | stat.S_IRWXO
MEGABYTE = 1024 * 1024
TRUETYPE = b"\x00\x01\x00\x00"


def house_findings(terminal: Terminal) -> Iterator[Finding]:
    """Everything about the machine."""
    yield _zone(terminal)
    yield _fonts()
    with suppress(UnknownAddress):  # the database's own line says so
        address = parse(terminal.settings.database_url)
        yield from _disk(address)
        yield from _open_to_others(address)


def _zone(terminal: Terminal) -> Finding:
    name = terminal.settings.timezone
    try:
        here = terminal.clock.now().astimezone(ZoneInfo(name))
    except ZoneInfoNotFoundError:
        return finding("attention", "no-zone", name=name)
    return finding("ok", "zone", name=name, now=f"{here:%d.%m.%Y %H:%M}", version=_version("tzdata"))


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "-"


def _fonts() -> Finding:
    for bold in (False, True):
        file = file_of(bold=bold)
        try:
            readable = file.read_bytes().startswith(TRUETYPE)
        except OSError:
            readable = False
        if not readable:
            return finding("attention", "no-fonts", file=str(file))
    return finding("ok", "fonts")


def _disk(address: Address) -> Iterator[Finding]:
    folder = address.file.absolute().parent
    if address.engine == "sqlite" and folder.is_dir():
        free = shutil.disk_usage(folder).free // MEGABYTE
        yield finding(
            "attention" if free < TIGHT else "ok", "disk-tight" if free < TIGHT else "disk", free=free
        )


def _open_to_others(address: Address) -> Iterator[Finding]:
    """The token and the books are for the bot's user alone."""
    for file in (Path(SETTINGS), *([address.file] if address.engine == "sqlite" else [])):
        if file.is_file() and stat.S_IMODE(file.stat().st_mode) & OTHERS:
            yield finding("attention", "file-open", file=str(file))
