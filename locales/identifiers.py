"""Which fields hold identifiers, and which phrases say them: `step` «packed» is said by `step-packed`."""

ANYWHERE = {
    "step": "step",
    "next_step": "step",
    "past": "step",
    "now": "step",
    "skipped": "step",
    "unwitnessed": "step",
    "milestone": "milestone",
    "via": "via",
    "language": "language",
    "field": "field",
    "cause": "cause",
    "because": "relabel",
    "part": "part",
    "deed": "deed",
    "hitch": "hitch",
    "topic": "topic",
    "pieces": "piece",
}
"""Fields that mean the same in every fact."""

HERE = {
    ("batch", "verb"): "batch",
    ("plan-list", "view"): "list-shown",
    ("board", "by"): "board",
    ("board", "flag"): "flag",
    ("digest-change", "what"): "digest-change",
    ("board-line", "what"): "step",
    **{
        (kind, "what"): "incident"
        for kind in (
            "incident",
            "sitting-incident",
            "incident-noted",
            "incident-described",
            "evidence-kept",
            "incident-taken",
            "incident-held",
            "incident-resolved",
            "incident-line",
            "need-incident",
        )
    },
    ("milestone", "note"): "note",
    **{(kind, "form"): "form" for kind in ("form-left", "cancelled")},
    ("sheet-line", "odd"): "odd",
    ("cannot-correct", "flaw"): "flaw",
    ("correction-preview", "missing"): "step",
    ("sheet-line", "wrong"): "sheet-wrong",
    ("not-usable", "what"): "content",
    ("people", "shown"): "people",
    ("tour", "page"): "tour",
    **{(kind, "what"): "clash" for kind in ("clash-line", "clashes", "clashes-left")},
    ("not-your-sitting", "expected"): "role",
    ("day-refused", "because"): "day-because",
    ("rooms-unclear", "because"): "rooms-because",
    ("incident-resolved", "because"): "incident-because",
    ("papers-ready", "size"): "size",
    **{(kind, "format"): "format" for kind in ("export-ready", "export-too-large")},
    ("plan-reading", "stage"): "plan-stage",
    ("plan-unreadable", "because"): "plan-unreadable",
    ("plan-line", "sheet"): "plan-sheet",
    ("plan-line", "role"): "plan-role",
    ("plan-count", "sheet"): "plan-count-of",
    ("plan-field", "column"): "plan-column",
    ("plan-old", "state"): "plan-old",
    **{(kind, "state"): "task-state" for kind in ("task-line", "task-card")},
    **{(kind, "sort"): "task-sort" for kind in ("task-line", "task-card", "task-owed")},
    **{(kind, "what"): "task-what" for kind in ("task-marked", "tasks-marked", "tasks-marked-for-you")},
    ("roadmap", "shown"): "roadmap-shown",
    ("task-card", "shown"): "task-shown",
    ("sent", "how"): "sent-how",
    ("sent", "outcome"): "sent-outcome",
}
"""Fields that are identifiers in one fact only."""

NAMED = ("organisation", "subject", "district")
"""Lines of the board that are called by a name, not by a step."""

CODES = ("code", "old_code")
"""Fields that hold a packet's short code."""

MARKS = ("mark", "into_mark")
"""Fields that hold base32 characters of a hash, shown in groups of four."""


BULLET = "• "
NUMBERED = ("lines", "milestones", "counts", "top", "turns")
"""Lists whose lines begin with a number or a name of their own; the others get a bullet."""


def prefix_of(value: object, kind: str, field: str) -> str:
    """With what the phrase's name begins; empty for a field that holds plain text."""
    if kind == "board-line" and getattr(value, "by", "") in NAMED:
        return ""
    return HERE.get((kind, field)) or ANYWHERE.get(field, "")
