"""A plan as the coordinator's workbook, with drop-downs where words are fixed."""

from collections.abc import Iterable
from datetime import date, time
from itertools import chain
from os import PathLike
from typing import TYPE_CHECKING, BinaryIO

from custody.plan import Plan, PlanCampaign
from custody.plan_rows import Sheet
from documents import plan_help
from documents import plan_words as words
from documents.plan_choices import CHOICES, PARAMETER_CHOICES, ROWS
from documents.plan_columns import Column
from documents.plan_tasks import task_row
from documents.plan_written import (
    Row,
    day_row,
    parameter_value,
    person_rows,
    place_row,
    plain_row,
    programme_row,
)

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_KINDS = dict.fromkeys(("starts", "opens", "closes"), "time")
_KINDS |= dict.fromkeys(("date", "day", "since", "until"), "date")
_NUMBERS = ("grade", "packets", "listed", "years", "seats", "participants", "distance", "course", "number")
_KINDS |= dict.fromkeys(_NUMBERS, "number")
_FORMATS = {"text": "@", "number": "0", "date": "dd.mm.yyyy", "time": "hh:mm"}

Target = str | PathLike[str] | BinaryIO

_AS_TEXT = ("strings_to_formulas", "strings_to_urls", "strings_to_numbers")
_OPTIONS = {"in_memory": True} | dict.fromkeys(_AS_TEXT, False)


def write_plan(plan: Plan, target: Target) -> None:
    """A workbook that `read_plan` reads as the same plan."""
    book = _Book(target)
    book.campaign(plan.campaign)
    book.sheet("organisations", map(plain_row, plan.organisations))
    book.sheet("people", chain.from_iterable(map(person_rows, plan.people)))
    book.sheet("sittings", map(plain_row, plan.sittings))
    if plan.calendar is not None:
        book.sheet("calendar", map(day_row, plan.calendar))
    if plan.rooms is not None:
        book.sheet("rooms", map(plain_row, plan.rooms))
    if plan.roadmap is not None:
        book.sheet("roadmap", map(task_row, plan.roadmap))
    if plan.programmes is not None:
        book.sheet("programmes", map(programme_row, plan.programmes))
    if plan.places is not None:
        book.sheet("places", map(place_row, plan.places))
    book.help()
    book.close()


class _Book:
    """The workbook while it is written."""

    def __init__(self, target: Target) -> None:
        import xlsxwriter  # noqa: PLC0415 - who writes no workbook carries none of it

        self._book = xlsxwriter.Workbook(target, _OPTIONS)
        base = {"valign": "top", "text_wrap": True, "align": "left"}
        self._header = self._book.add_format({"bold": True, "bg_color": "#DDE7F0", "bottom": 1})
        self._formats = {
            kind: self._book.add_format(base | {"num_format": number_format})
            for kind, number_format in _FORMATS.items()
        }

    def campaign(self, campaign: PlanCampaign) -> None:
        """The parameters, one under the other, with what each means beside it."""
        sheet = self._add("campaign", words.COLUMNS["campaign"])
        said = [each for each in words.PARAMETERS if not each.spare or getattr(campaign, each.field)]
        for row, parameter in enumerate(said, start=1):
            value = parameter_value(parameter.field, getattr(campaign, parameter.field))
            self._write(sheet, row, 0, parameter.header)
            self._write(sheet, row, 1, value)
            sheet.write_comment(row, 0, parameter.note)
            if choices := PARAMETER_CHOICES.get(parameter.field):
                sheet.data_validation(row, 1, row, 1, _offer(choices))

    def sheet(self, name: Sheet, rows: Iterable[Row]) -> None:
        """A sheet with a header and the rows, ready for more of them."""
        said = list(rows)
        columns = [each for each in words.COLUMNS[name] if not each.spare or _is_said(each, said)]
        sheet = self._add(name, columns)
        for column, described in enumerate(columns):
            for number, row in enumerate(said, start=1):
                self._write(sheet, number, column, row[described.field])
            if choices := CHOICES.get((name, described.field)):
                sheet.data_validation(1, column, ROWS - 1, column, _offer(choices))

    def help(self) -> None:
        """What to know before filling the form; this sheet is not read back."""
        sheet = self._book.add_worksheet(plan_help.HELP_TITLE)
        for column, width in enumerate((22, 28, 14, 70)):
            sheet.set_column(column, column, width)
        for row, line in enumerate(plan_help.HELP):
            sheet.merge_range(row, 0, row, 3, line, self._formats["text"])
        first = len(plan_help.HELP) + 1
        for column, header in enumerate(plan_help.HEADERS):
            sheet.write_string(first, column, header, self._header)
        for row, cells in enumerate(plan_help.lines(), start=first + 1):
            for column, text in enumerate(cells):
                self._write(sheet, row, column, text)

    def close(self) -> None:
        """The file is complete."""
        self._book.close()

    def _add(self, name: Sheet, columns: Iterable[Column]) -> "Worksheet":
        sheet = self._book.add_worksheet(words.TITLES[name])
        sheet.freeze_panes(1, 0)
        for number, column in enumerate(columns):
            sheet.set_column(number, number, column.width, self._formats[_KINDS.get(column.field, "text")])
            sheet.write_string(0, number, column.header, self._header)
            if column.note:
                sheet.write_comment(0, number, column.note)
        return sheet

    def _write(self, sheet: "Worksheet", row: int, column: int, value: object) -> None:
        if isinstance(value, date):
            sheet.write_datetime(row, column, value, self._formats["date"])
        elif isinstance(value, time):
            sheet.write_datetime(row, column, value, self._formats["time"])
        elif isinstance(value, int):
            sheet.write_number(row, column, value, self._formats["number"])
        elif value:
            sheet.write_string(row, column, str(value), self._formats["text"])


def _is_said(column: Column, rows: Iterable[Row]) -> bool:
    return any(row[column.field] not in (None, "") for row in rows)


def _offer(choices: str | list[str]) -> dict[str, object]:
    return {"validate": "list", "source": choices, "error_type": "warning"}
