"""What can be wrong with a coordinator's workbook: one stable name each, the sentences are made elsewhere."""

from dataclasses import dataclass
from enum import StrEnum


class Problem(StrEnum):
    """Why a cell, a row, a sheet or the whole workbook cannot be taken."""

    # ---- the file
    NOT_A_WORKBOOK = "not-a-workbook"
    """Empty, damaged, protected by a password, or not an .xlsx at all."""
    TOO_LARGE = "too-large"
    """More bytes when unpacked, rows or columns than a plan can have; `expected` holds the limit."""
    MISSING_SHEET = "missing-sheet"
    """A sheet is not there; `expected` holds its name."""
    MISSING_COLUMN = "missing-column"
    """A sheet's first row lacks a header that is needed; `expected` holds it."""
    UNKNOWN_COLUMN = "unknown-column"
    """A header that we do not know, perhaps misspelled; `expected` holds those not yet seen."""
    DUPLICATE_COLUMN = "duplicate-column"
    """One header stands twice on a sheet."""
    EMPTY_SHEET = "empty-sheet"
    """A sheet has headers and no row under them."""

    # ---- one cell
    FORMULA = "formula"
    """A formula or its error where a value is wanted: paste it as a value."""
    MISSING_VALUE = "missing-value"
    """An empty cell that must be filled."""
    TOO_LONG = "too-long"
    """More letters than a label can show; `expected` holds the limit."""
    NOT_A_NUMBER = "not-a-number"
    """Words or a fraction where a whole number is wanted."""
    OUT_OF_RANGE = "out-of-range"
    """A number or a year outside its range; `expected` holds the lowest and the highest."""
    BAD_DATE = "bad-date"
    """Neither a date nor text like the `expected` one."""
    BAD_TIME = "bad-time"
    """Neither a time of day nor text like the `expected` one."""
    BAD_HOURS = "bad-hours"
    """Hours before a deadline that are not a few whole numbers from 1 to 168."""
    BAD_QUIET = "bad-quiet"
    """Hours of silence that are not two different times of day with a dash between them."""
    BAD_CODE = "bad-code"
    """A code longer than 24 signs, or a code or a subject with a comma or a semicolon: they part lists."""
    BAD_CALLSIGN = "bad-callsign"
    """Not letters, a dash and a number: names of people are not kept."""

    # ---- a word of a fixed list
    UNKNOWN_PARAMETER = "unknown-parameter"
    """A parameter of the campaign that does not exist."""
    DUPLICATE_PARAMETER = "duplicate-parameter"
    """A parameter of the campaign that is given twice."""
    UNKNOWN_PROCEDURE = "unknown-procedure"
    """Not a procedure that has a route."""
    UNKNOWN_TIMEZONE = "unknown-timezone"
    """Not a name in the time-zone database; `expected` holds near ones."""
    UNKNOWN_LANGUAGE = "unknown-language"
    """A language that the bot does not speak."""
    UNKNOWN_ROLE = "unknown-role"
    """Not a role of the procedure."""
    UNKNOWN_DAY = "unknown-day"
    """Neither the word for a working day nor the one for a day off."""

    # ---- across rows and sheets
    UNKNOWN_ORGANISATION = "unknown-organisation"
    """A code that the sheet of organisations lacks; `expected` holds near ones."""
    UNKNOWN_SUBJECT = "unknown-subject"
    """A subject that no sitting has; `expected` holds near ones."""
    UNKNOWN_CALLSIGN = "unknown-callsign"
    """A call-sign that the sheet of people lacks; `expected` holds those with the role wanted."""
    DUPLICATE_ORGANISATION = "duplicate-organisation"
    """One code for two organisations."""
    DUPLICATE_GRANT = "duplicate-grant"
    """The same role given to the same call-sign twice."""
    DUPLICATE_SITTING = "duplicate-sitting"
    """The same organisation, subject, grade and date twice: write the number of packets instead."""
    DUPLICATE_DAY = "duplicate-day"
    """One day of the calendar stands twice with the same word."""
    DAY_BOTH = "day-both"
    """One day of the calendar is said to be working and to be off; `expected` holds the earlier word."""
    CONTRADICTION = "contradiction"
    """Rows of one call-sign name different workplaces or years; `expected` holds the earlier value."""
    WRONG_ROLE = "wrong-role"
    """An observer or an expert of a sitting who is none; `expected` holds those who are."""
    OUTSIDE_GRANT = "outside-grant"
    """A sitting outside the organisations or subjects of its observer or expert."""
    OWN_SCHOOL = "own-school"
    """An expert would check the works of their own school (M 8.3, 9.3)."""
    TWO_PLACES = "two-places"
    """One observer in two organisations on one day at one time; `expected` holds the other one."""
    FAR_DATE = "far-date"
    """More than a year after the first sitting: a slip in the year; `expected` holds the first date."""
    NO_SUCH_SITTING = "no-such-sitting"
    """A room for a day, a subject or a grade that no sitting of its organisation has."""
    DUPLICATE_ROOM = "duplicate-room"
    """The same room of the same organisation for the same sitting twice."""
    DUPLICATE_TASK = "duplicate-task"
    """The same task for the same role, or the same number of a task, twice."""
    DATES_SWAPPED = "dates-swapped"
    """A task that ends before it begins; `expected` holds its beginning."""
    UNKNOWN_REACH = "unknown-reach"
    """Neither the word for once nor the one for each organisation."""
    UNKNOWN_TASK_KIND = "unknown-task-kind"
    """Not a kind of task: plain, credentials, a collection of data."""
    NO_COORDINATOR = "no-coordinator"
    """Nobody is the coordinator or a deputy."""

    # ---- colleges
    NOT_A_HEAD = "not-a-head"
    """A branch of itself, or of a branch."""
    UNKNOWN_PLACE = "unknown-place"
    """A checking place that its sheet lacks; `expected` holds near ones."""
    DUPLICATE_PLACE = "duplicate-place"
    """One code for two checking places."""
    HOURS_SWAPPED = "hours-swapped"
    """A place that closes before it opens; `expected` holds when it opens."""
    UNKNOWN_LEVEL = "unknown-level"
    """Neither workers nor specialists."""
    BAD_PROGRAMME = "bad-programme"
    """Not a code of a profession or a specialty like the `expected` one."""
    DUPLICATE_PROGRAMME = "duplicate-programme"
    """The same programme of the same course and organisation twice."""
    NO_PROFILE_WORK = "no-profile-work"
    """Workers write no profile work (S 4)."""
    UNKNOWN_PROFILE = "unknown-profile"
    """Not a subject of which profile works are written (S 4)."""
    WINDOW_SWAPPED = "window-swapped"
    """A window that ends before it begins; `expected` holds its first day."""


@dataclass(frozen=True, slots=True)
class PlanError:
    """One thing to put right in the workbook.

    `custody` names sheets and columns by `Sheet` and by field names; `documents.plan_xlsx` replaces them with
    the words that the workbook has.  `row` counts from 1 as a spreadsheet does, 0 is the whole sheet.
    """

    sheet: str
    row: int
    column: str
    problem: StrEnum
    value: str = ""
    expected: tuple[str, ...] = ()
