"""What can be wrong with a table of results, beside what can be wrong with any table."""

from enum import StrEnum


class ResultsProblem(StrEnum):
    """Why a table of last year's results cannot be taken; the sentences are made elsewhere."""

    NAMES = "results-names"
    """A column for names of participants: the whole file is refused, and the header is not repeated."""
    NAME_CODE = "results-name-code"
    """Two words where the organisation's code is due: they may be a name, and are not repeated."""
    MARK = "results-mark"
    """Not a mark from 2 to 5."""
    POINTS = "results-points"
    """Neither a number of points nor a sign that the item was not begun."""
    NO_POINTS = "results-no-points"
    """Neither a total nor points of items in a row; or no column for either."""
    SUM = "results-sum"
    """The total is not the sum of the items; `expected` holds that."""
    SCALE = "results-scale"
    """The mark is not the one that the scale gives for so many points; `expected` holds that."""
    BAD_SCALE = "results-bad-scale"
    """A work whose scale lacks a mark, or gives a higher one for fewer points."""
