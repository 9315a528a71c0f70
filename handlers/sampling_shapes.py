"""What the buttons of the proposal of schools look like."""

from custody.sampling.limits import NAMES

NUMBERED = "[0-9]{1,9}[.][0-9]{1,5}"
SHAPES: dict[str, tuple[str, str]] = {
    **dict.fromkeys(("sample", "sample-schools"), ("", "[0-9]{1,4}")),
    **dict.fromkeys(
        ("sample-form", "sample-book", "sample-limits", "sample-beside", "sample-marks"), ("", "")
    ),
    **dict.fromkeys(("sample-school", "sample-change"), ("", NUMBERED)),
    "sample-picture": ("", f"-|{NUMBERED}"),
    "sample-forget": ("", "(yes)?"),
    "sample-send": ("", "[0-9a-f]{8}"),
    "sample-limit": ("", f"({'|'.join(NAMES)})[.](up|down)"),
}
"""What the buttons look like."""
