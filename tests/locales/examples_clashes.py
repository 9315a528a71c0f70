"""Words and codes that only the facts of clashes and of the assignment of experts have."""

from custody.clashes import URGENCY

CLASHES = (*URGENCY,)
GROUNDS = ("own-school", "other-subject", "too-few-years", "absent", "busy")
IDENTIFIERS: dict[str, tuple[str, ...]] = {"ground": GROUNDS}
WHAT: dict[str, tuple[str, ...]] = dict.fromkeys(("clash-line", "clashes", "clashes-left"), CLASHES)
INSIDE = {("clashes", "parts"): "clash-line"}
TEXTS = {"free": "Э-12", "organisations": "Карам", "year": "2026", "starts": "9:00"}
