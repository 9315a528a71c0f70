"""A plan as the coordinator's workbook, with drop-downs where words are fixed."""

from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import date, time
from os import PathLike
from typing import BinaryIO

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from custody.plan import Plan, PlanCampaign, PlanDay, PlanOrganisation, PlanPerson, PlanSitting
from custody.plan_calendar import WORD
from custody.plan_rows import Sheet
from documents import plan_lists as lists
from documents import plan_words as words

_KINDS = {"date": "date", "starts": "time"} | dict.fromkeys(("grade", "packets", "listed", "years"), "number")
_FORMATS = {"text": "@", "number": "0", "date": "dd.mm.yyyy", "time": "hh:mm"}

Target = str | PathLike[str] | BinaryIO
Row = Sequence[object]

_AS_TEXT = ("strings_to_formulas", "strings_to_urls", "strings_to_numbers")
_OPTIONS = {"in_memory": True} | dict.fromkeys(_AS_TEXT, False)
_ROWS = 2000
_SIX_DAYS = ("5", "6")
_CODES = f"='{words.TITLES['organisations']}'!$A$2:$A${_ROWS}"
_CALLSIGNS = f"='{words.TITLES['people']}'!$A$2:$A${_ROWS}"
_CHOICES: dict[tuple[Sheet, str], str | list[str]] = {
    ("organisations", "week"): list(_SIX_DAYS),
    ("people", "role"): list(lists.ROLE_WORDS.values()),
    ("people", "own_organisation"): _CODES,
    ("sittings", "organisation"): _CODES,
    ("sittings", "observer"): _CALLSIGNS,
    ("sittings", "expert"): _CALLSIGNS,
    ("calendar", "works"): list(lists.DAY_WORDS.values()),
}
_PARAMETER_CHOICES: dict[str, list[str]] = {
    "procedure": list(lists.PROCEDURE_WORDS.values()),
    "timezone": list(words.TIMEZONES),
    "week": list(_SIX_DAYS),
    "language": list(lists.LANGUAGE_WORDS),
}


def write_plan(plan: Plan, target: Target) -> None:
    """A workbook that `read_plan` reads as the same plan."""
    book = _Book(target)
    book.campaign(plan.campaign)
    book.sheet("organisations", [_plain(organisation) for organisation in plan.organisations])
    book.sheet("people", [row for person in plan.people for row in _person_rows(person)])
    book.sheet("sittings", [_plain(sitting) for sitting in plan.sittings])
    if plan.calendar is not None:
        book.sheet("calendar", [_day(day) for day in plan.calendar])
    book.help()
    book.close()


def _plain(row: PlanOrganisation | PlanSitting) -> Row:
    return [getattr(row, field.name) for field in fields(row)]


def _day(day: PlanDay) -> Row:
    return [day.date, lists.DAY_WORDS[WORD[day.works]], day.note]


def _person_rows(person: PlanPerson) -> Iterable[Row]:
    for grant in person.grants:
        reach = (", ".join(grant.organisations), ", ".join(grant.subjects))
        yield [person.callsign, lists.ROLE_WORDS[grant.role], *reach, person.own_organisation, person.years]


def _parameter(field: str, value: object) -> object:
    """A parameter as people write it."""
    if field == "procedure":
        return lists.PROCEDURE_WORDS[str(value)]
    return ", ".join(str(value).split()) if field == "remind_hours" else value


class _Book:
    """The workbook while it is written."""

    def __init__(self, target: Target) -> None:
        self._book = xlsxwriter.Workbook(target, _OPTIONS)
        base = {"valign": "top", "text_wrap": True, "align": "left"}
        self._header = self._book.add_format({"bold": True, "bg_color": "#DDE7F0", "bottom": 1})
        self._formats = {
            kind: self._book.add_format(base | {"num_format": number_format})
            for kind, number_format in _FORMATS.items()
        }

    def campaign(self, campaign: PlanCampaign) -> None:
        """The parameters, one under the other, with what each means beside it."""
        sheet = self._add("campaign")
        for row, parameter in enumerate(words.PARAMETERS, start=1):
            value = _parameter(parameter.field, getattr(campaign, parameter.field))
            self._write(sheet, row, 0, parameter.header)
            self._write(sheet, row, 1, value)
            sheet.write_comment(row, 0, parameter.note)
            if choices := _PARAMETER_CHOICES.get(parameter.field):
                sheet.data_validation(row, 1, row, 1, _offer(choices))

    def sheet(self, name: Sheet, rows: Iterable[Row]) -> None:
        """A sheet with a header and the rows, ready for more of them."""
        sheet = self._add(name)
        for number, row in enumerate(rows, start=1):
            for column, value in enumerate(row):
                self._write(sheet, number, column, value)
        for column, described in enumerate(words.COLUMNS[name]):
            if choices := _CHOICES.get((name, described.field)):
                sheet.data_validation(1, column, _ROWS - 1, column, _offer(choices))

    def help(self) -> None:
        """What to know before filling the form; this sheet is not read back."""
        sheet = self._book.add_worksheet(words.HELP_TITLE)
        sheet.set_column(0, 0, 100)
        for row, line in enumerate(words.HELP):
            self._write(sheet, row, 0, line)

    def close(self) -> None:
        """The file is complete."""
        self._book.close()

    def _add(self, name: Sheet) -> Worksheet:
        sheet = self._book.add_worksheet(words.TITLES[name])
        sheet.freeze_panes(1, 0)
        for number, column in enumerate(words.COLUMNS[name]):
            sheet.set_column(number, number, column.width, self._formats[_KINDS.get(column.field, "text")])
            sheet.write_string(0, number, column.header, self._header)
            if column.note:
                sheet.write_comment(0, number, column.note)
        return sheet

    def _write(self, sheet: Worksheet, row: int, column: int, value: object) -> None:
        if isinstance(value, date):
            sheet.write_datetime(row, column, value, self._formats["date"])
        elif isinstance(value, time):
            sheet.write_datetime(row, column, value, self._formats["time"])
        elif isinstance(value, int):
            sheet.write_number(row, column, value, self._formats["number"])
        elif value:
            sheet.write_string(row, column, str(value), self._formats["text"])


def _offer(choices: str | list[str]) -> dict[str, object]:
    return {"validate": "list", "source": choices, "error_type": "warning"}
