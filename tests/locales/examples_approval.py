"""Examples of what is said of approval."""

from custody.approval import PARTS
from custody.letters import Choice

IDENTIFIERS: dict[str, tuple[str, ...]] = {
    "part": tuple(PARTS),
    "sign": ("same", "added", "removed", "changed"),
    "view": ("whole", "changes"),
    "state": ("approved", "fresh", "amended"),
}
INSIDE = {
    ("approval", "lines"): "list-state",
    ("approval-waits", "lines"): "list-state",
    ("plan-list", "state"): "list-state",
    ("plan-list", "lines"): "list-line",
}
TEXTS = {
    "plan_sha256": "0" * 64,
    "head": "Э-12",
    "subjects": "физика",
    "works": "Карам",
    "gained": "Карам",
    "lost": "Улькан",
}
BUTTONS = (
    *(Choice(verb) for verb in ("approval", "approval-file")),
    Choice("plan-list", "", 0, "", "anything", 7),
    *(Choice(verb, "", 0, "experts.9f3a12bc", part) for verb in ("approve", "decline") for part in ("",)),
    *(Choice("approve-same", "", 0, f"{part}.9f3a12bc", part) for part in (*PARTS, "anything")),
    *(
        Choice("plan-list", "", 0, f"experts.{view}.2", word, 7)
        for view, word in (
            *(("w", part) for part in (*PARTS, "anything")),
            ("w", "whole"), ("c", "changes"), ("w", "previous"), ("w", "next"),
        )
    ),
)  # fmt: skip
