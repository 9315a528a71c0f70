"""What can be wrong with a file of marks or of a structure: one stable name each."""

from enum import StrEnum


class MarkProblem(StrEnum):
    """Why a cell, a row or the whole file cannot be taken; nothing of the file is kept then."""

    # ---- the file
    NAME_COLUMN = "marks-name-column"
    """A column for names: participants are codes here, their names stay on paper (S 12, 17)."""
    NAME_FOUND = "marks-name-found"
    """Letters where a participant's code is due; they are not repeated."""
    STRANGE_COLUMN = "marks-strange-column"
    """A column that neither the form nor the structure has; `value` is its letter, never its words."""
    STRANGE_ROW = "marks-strange-row"
    """A row on the sheet of the work that is none of its parameters; it is not repeated."""
    ANOTHER_ITEM = "marks-another-item"
    """The columns of items are not those of the structure; `expected` holds those."""
    NO_ROWS = "marks-no-rows"
    """Nothing is filled in."""
    SECOND_SHEET = "marks-second-sheet"
    """A copy of the sheet with rows of its own, which nobody would read."""
    TOO_MANY_ITEMS = "marks-too-many-items"
    """More items than a work can have; `expected` holds the limit."""

    # ---- one row
    NO_SUCH_WORK = "marks-no-such-work"
    """No sitting of this organisation, subject, grade and day, or not one that this person checks."""
    NOT_YET = "marks-not-yet"
    """The day of this work is still to come; `expected` holds it."""
    NO_DAY = "marks-no-day"
    """Nobody has chosen the day of this work yet; `expected` holds its window."""
    ANOTHER_DAY = "marks-another-day"
    """The organisation has such a work, but not on this day; `expected` holds the days."""
    WHICH_ORGANISATION = "marks-which-organisation"
    """The file is of several organisations, and this row does not say of which; `expected` holds some."""
    WHICH_DAY = "marks-which-day"
    """The organisation writes on several days; `expected` holds them."""
    WHICH_EXPERT = "marks-which-expert"
    """Several experts check this work, and the row does not say whose marks; `expected` has them."""
    NO_CODE = "marks-no-code"
    """Marks without the code of whoever they are of."""
    BAD_CODE = "marks-bad-code"
    """Not a participant's code: digits, perhaps with dashes."""
    STRANGE_CODE = "marks-strange-code"
    """Outside the codes that the organisation was given; `expected` holds the ranges."""
    CODE_TWICE = "marks-code-twice"
    """The code stands in another row, too; `expected` holds its number."""
    CODE_TAKEN = "marks-code-taken"
    """Another expert has given marks to this code already; `expected` holds the call-sign."""
    CODE_UNKNOWN = "marks-code-unknown"
    """A decision about a code to which nobody has given marks."""
    NO_VARIANT = "marks-no-variant"
    """The number of the variant is missing."""
    BAD_VARIANT = "marks-bad-variant"
    """Not the number of a variant."""
    ABSENT_WITH_MARKS = "marks-absent-with-marks"
    """Not present, and yet with marks."""

    # ---- one mark
    NO_MARK = "marks-no-mark"
    """Neither a mark nor «not begun»; `expected` holds the maximum."""
    BAD_MARK = "marks-bad-mark"
    """Not a whole number from 0 to the maximum; `expected` holds the maximum."""

    TOO_MANY_MARKS = "marks-too-many-marks"
    """More marks were typed than the work has items; `expected` holds their number."""

    # ---- the whole
    INCOMPLETE = "marks-incomplete"
    """Not as many works as the packets hold; `value` and `expected` are the two numbers, then the work."""

    # ---- a structure
    BAD_ITEM = "marks-bad-item"
    """A label that stands twice in its work, is too long, a day, or the header of another column."""
    BAD_GRADE = "marks-bad-grade"
    """A class or a course that is no number from 1 to 11."""
    BAD_SCALE = "marks-bad-scale"
    """A grade that stands twice, begins above the maximum, or not above the grade below it."""
    SCALE_WITHOUT_ITEMS = "marks-scale-without-items"
    """A scale for a work that has no items in the file."""
    NO_SUCH_SUBJECT = "marks-no-such-subject"
    """No sitting of the campaign has this subject and class; `expected` holds those there are."""
