"""What the cells of the coordinator's workbook offer to choose from."""

from custody.plan_rows import Sheet
from documents import plan_lists as lists
from documents import plan_words as words
from documents.subjects import PROFILE

ROWS = 10_000
_SIX_DAYS = ("5", "6")
_CODES = f"='{words.TITLES['organisations']}'!$A$2:$A${ROWS}"
_CALLSIGNS = f"='{words.TITLES['people']}'!$A$2:$A${ROWS}"
_PLACES = f"='{words.TITLES['places']}'!$A$2:$A${ROWS}"
CHOICES: dict[tuple[Sheet, str], str | list[str]] = {
    ("organisations", "week"): list(_SIX_DAYS),
    ("people", "role"): list(lists.ROLE_WORDS.values()),
    ("people", "own_organisation"): _CODES,
    ("sittings", "organisation"): _CODES,
    ("sittings", "observer"): _CALLSIGNS,
    ("sittings", "expert"): _CALLSIGNS,
    ("calendar", "works"): list(lists.DAY_WORDS.values()),
    ("rooms", "organisation"): _CODES,
    ("roadmap", "role"): list(lists.ROLE_WORDS.values()),
    ("roadmap", "each_organisation"): list(lists.REACH_WORDS.values()),
    ("roadmap", "kind"): list(lists.KIND_WORDS.values()),
    ("organisations", "parent"): _CODES,
    ("organisations", "checking_place"): _PLACES,
    ("people", "checking_place"): _PLACES,
    ("programmes", "organisation"): _CODES,
    ("programmes", "level"): list(lists.LEVEL_WORDS.values()),
    ("programmes", "subject"): list(PROFILE),
    ("places", "chair"): _CALLSIGNS,
}
PARAMETER_CHOICES: dict[str, list[str]] = {
    "procedure": list(lists.PROCEDURE_WORDS.values()),
    "timezone": list(words.TIMEZONES),
    "week": list(_SIX_DAYS),
    "language": list(lists.LANGUAGE_WORDS),
}
