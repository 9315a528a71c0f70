"""Examples of what is said of marks."""

from custody.letters import Choice

SORTS = ("first", "second", "chair", "uploaded", "replaced")
IDENTIFIERS: dict[str, tuple[str, ...]] = {
    "sort": SORTS,
    "table": ("marks", "form", "structure", "typed"),
    "reader": ("expert", "school", "office"),
    "final": ("chair", "first"),
}
WHAT = {"difference-line": ("item", "variant", "presence", "only-first", "only-second")}
HERE = {
    ("second-refused", "why"): ("first", "no-marks", "done", "no-expert"),
    ("typing-begun", "items"): ("1 (0–2)", "2 (0–3)"),
    ("half-row", "items"): ("2", "3"),
    ("rows-typed", "strange"): ("1101",),
}
TAKEN = ("marks-kept", "marks-handed", "marks-spoken")
INSIDE = {
    **{(kind, "lines"): "marks-taken" for kind in TAKEN},
    ("marks-wrong", "faults"): "plan-fault",
    ("structure-parts", "lines"): "parted-work",
    ("marks-page", "lines"): "marks-work",
    ("marks-card", "sheets"): "marks-taken",
    ("rows-typed", "lines"): "typed-row",
    ("half-typed", "lines"): "half-row",
    **{(kind, "differences"): "difference-line" for kind in ("reconciled-many", "second-compared")},
    ("reconciled-many", "sittings"): "reconciled",
}
TEXTS = {
    "changed": "1003",
    "rows_sha256": "0" * 64, "participant": "1024", "item": "3", "first": "2", "second": "1",
    "said": "2 1 0", "label": "3", "checker": "Э-12", "ours": "0" * 64, "theirs": "0" * 64,
}  # fmt: skip
BUTTONS = (
    *(
        Choice(verb, "s1")
        for verb in ("marks-sitting", "marks-files", "marks-type", "marks-second", "reconcile")
    ),
    *(Choice(verb, "s1", 0, "", "физика, 8") for verb in ("marks-sitting", "marks-form", "second-expert")),
    *(Choice(verb) for verb in ("marks", "structure-form", "reconcile-all")),
    *(Choice("marks", "", 0, "2", word) for word in ("previous", "next")),
    Choice("marks-item", "s1", 0, "1024.0.2", "2"),
    Choice("marks-type", "s1", 0, "7", "Э-12"),
    Choice("marks-item", "s1", 0, "1024.0.x", "x"),
    Choice("marks-done", "s1", 0, "", "", 12),
    Choice("marks-drop", "s1"),
    *(Choice(verb, "s1", 0, "1104", "1104") for verb in ("marks-on", "marks-out")),
    Choice("structure-replace", "d1"),
    Choice("reconcile-sample", "", 0, "20", "", 20),
)
