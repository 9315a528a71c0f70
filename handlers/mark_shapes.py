"""What the buttons about marks look like."""

OF_A_SITTING = (
    "marks-sitting", "marks-form", "marks-files", "marks-second", "reconcile", "marks-drop", "marks-done",
)  # fmt: skip

SHAPES: dict[str, tuple[str, str]] = {
    "marks": ("", "[0-9]{0,4}"),
    **dict.fromkeys(
        (
            "marks-sitting",
            "marks-form",
            "marks-files",
            "marks-second",
            "reconcile",
            "marks-drop",
            "marks-done",
        ),
        ("s", ""),
    ),
    **dict.fromkeys(("structure-form", "reconcile-all"), ("", "")),
    "structure-replace": ("d", ""),
    "reconcile-sample": ("", "[0-9]{1,3}"),
    "second-expert": ("s", "[0-9]{1,9}"),
    "marks-type": ("s", "[0-9]{0,9}"),
    **dict.fromkeys(("marks-on", "marks-out"), ("s", "[\\w/.-]{1,20}")),
    "marks-item": ("s", "[\\w/.-]{1,20}[.][0-9]{1,2}[.](x|[0-9]{1,2})"),
}
"""Every verb with the letters of its reference and the pattern of its argument."""
