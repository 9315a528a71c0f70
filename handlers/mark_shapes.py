"""What the buttons about marks look like."""

SHAPES: dict[str, tuple[str, str]] = {
    "marks": ("", "[0-9]{0,4}"),
    **dict.fromkeys(("marks-sitting", "marks-form", "marks-files"), ("s", "")),
    "structure-form": ("", ""),
}
"""Every verb with the letters of its reference and the pattern of its argument."""
