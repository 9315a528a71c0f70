"""Examples of what is said of the proposal of schools."""

from custody.letters import Choice
from custody.sampling.limits import NAMES
from custody.sampling.signs import SIGNS

HERE: dict[tuple[str, str], tuple[str, ...]] = {
    ("sample-reason", "sign"): SIGNS,
    **{
        (kind, "why"): ("машины нет",)
        for kind in ("plan-row", "sample-line", "sample-school", "sample-changed")
    },
    ("sample-paper", "paper"): ("form", "book", "picture", "beside", "beside-book"),
}
INSIDE = {
    ("sample-shown", "lines"): "sample-line",
    ("sample-school", "reasons"): "why-school",
    ("results-wrong", "faults"): "plan-fault",
}
TEXTS = {"rows_sha256": "0" * 64}
BUTTONS = (
    *(Choice(f"sample-{verb}") for verb in ("form", "book", "limits", "beside", "marks")),
    *(
        Choice(verb, "", 0, "2", word)
        for verb in ("sample", "sample-schools")
        for word in ("previous", "next", "")
    ),
    *(Choice("sample-school", "", 0, "2.17", "Карамская ООШ", number) for number in (0, 1)),
    *(Choice("sample-change", "", 0, "2.17", word) for word in ("in", "out", "")),
    *(Choice("sample-picture", "", 0, arg) for arg in ("-", "2.17")),
    *(Choice("sample-forget", "", 0, arg, arg) for arg in ("", "yes")),
    Choice("sample-send", "", 0, "9f3a12bc"),
    *(
        Choice("sample-limit", "", 0, f"{name}.{way}", f"{name}-{way}")
        for name in NAMES
        for way in ("up", "down")
    ),
    Choice("sample-limit", "", 0, "mean.up", "anything"),
)  # fmt: skip
