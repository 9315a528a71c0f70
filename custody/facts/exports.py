"""The books as a file for another program or for a spreadsheet."""

from dataclasses import dataclass

from custody.facts.base import Fact, Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportMenu(Fact):
    """/export: the formats are buttons."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReady(Fact):
    """The file that comes with this, in this format; `sha256` in hex is of its bytes; zipped when large."""

    format: str
    sha256: str
    zipped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportTooLarge(Refusal):
    """Too much for a chat, or for a sheet of a workbook: the command line writes it."""

    format: str
