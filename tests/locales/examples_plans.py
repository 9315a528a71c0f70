"""Words and codes that only the facts of a plan have."""

from typing import get_args

from custody.plan_problems import Problem
from custody.roles import Role
from documents.workbook_kind import Kind
from tests.locales import examples_colleges

STAGES = ("reading", "checking", "comparing", "applying")
COLUMNS = (
    "role", "own_organisation", "years", "starts", "listed", "observer", "expert", "name", "week", "seats",
    "participants", "since", "until", "each_organisation", "place", "task", "kind", "remind_days", "forms",
    "district", "distance", "parent", "checking_place", "window", "chosen", "level", "course", "subject",
    "subjects", "opens", "closes", "chair",
)  # fmt: skip
TABLE = ("sheet", "row", "column", "what", "faults", "changes", "clashes")
SHEETS = ("organisations", "people", "sittings", "packets", "rooms", "tasks", "programmes", "places")
IDENTIFIERS: dict[str, tuple[str, ...]] = {
    "stage": STAGES,
    "problem": tuple(problem.value for problem in Problem),
    "column": COLUMNS,
    "sheet": SHEETS,
    "change": ("new", "changed", "back", "moved", "stayed", "gone", "kept"),
    "why": ("acts", "sent", "you"),
    "state": ("applied", "dropped", "replaced", "forgotten", "unknown"),
}
NATURES = (*(each for each in get_args(Kind) if each != "xlsx"), "too-large", "unavailable")
WHAT: dict[str, tuple[str, ...]] = {"plan-listed": ("faults", "changes")}
HERE: dict[tuple[str, str], tuple[str, ...]] = {
    **examples_colleges.HERE,
    ("plan-unreadable", "because"): NATURES,
    ("plan-fault", "expected"): ("Карам",),
    ("plan-fault", "sheet"): ("Карам",),
    ("plan-fault", "column"): ("Карам",),
    ("plan-line", "key"): ("Карам",),
    ("plan-line", "role"): (*(role.value for role in Role), "deputy"),
    ("plan-work", "away"): ("observer", "you"),
    ("plan-loaded", "by"): ("К-01",),
}
"""Fields that mean something else in these facts than in others."""

INSIDE = {
    ("plan-wrong", "faults"): "plan-fault",
    **dict.fromkeys((("plan-preview", "counts"), ("plan-loaded", "counts")), "plan-count"),
    **dict.fromkeys((("plan-preview", "changes"), ("plan-same", "kept")), "plan-line"),
    ("plan-loaded", "calls"): "plan-call",
    **{("plan-changed", part): "plan-work" for part in ("now_yours", "not_yours", "elsewhen")},
    **dict.fromkeys((("plan-preview", "clashes"), ("plan-same", "clashes")), "observer-missing"),
}
TEXTS = {
    "title": "Карам",
    "value": "двадцать",
    "before": "Э-12",
    "after": "К-01",
    "elsewhere": "Карам",
    "was_starts": "11:00",
    "near": "физика",
    "observer": "Э-12",
    "was_observer": "Э-12",
}
