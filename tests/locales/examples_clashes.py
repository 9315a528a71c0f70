"""Words and codes that only the facts of clashes and of the assignment of experts have."""

from custody.clashes import URGENCY
from custody.letters import Choice

CLASHES = (*URGENCY,)
GROUNDS = ("own-school", "other-subject", "too-few-years", "absent", "busy")
IDENTIFIERS: dict[str, tuple[str, ...]] = {"ground": GROUNDS}
WHAT: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("clash-line", "clashes"), CLASHES),
    "clashes-left": (*CLASHES, "subject-doubtful"),
}
INSIDE = {
    ("clashes", "parts"): "clash-line",
    ("assignment-proposed", "shares"): "share-line",
    ("assignment-proposed", "nobody"): "nobody-line",
    ("experts-assigned", "shares"): "share-line",
    ("works-for-you", "parts"): "works-line",
    ("work-before-you", "lines"): "works-line",
    ("mine", "ahead"): "works-line",
    ("mine", "away"): "away-on",
}
TEXTS = {
    "free": "Э-12",
    "away": "Э-12",
    "own": "Э-12",
    "young": "Э-12",
    "unjoined": "Э-12",
    "proposed": "Э-12",
    "organisations": "Карам",
    "year": "2026",
    "starts": "9:00",
}
TURNS = ("", "previous", "next", "back")
BUTTONS = (
    *(Choice("clashes", "", 0, f"{kind}.1", word, 12) for kind in CLASHES for word in ("", *TURNS[1:3])),
    Choice("clashes"),
    *(Choice("assigning", "", 0, "1.o", word, 12) for word in (*TURNS, "over", "left")),
    *(Choice("assign-list", "", 0, "1", word) for word in TURNS),
    *(Choice("assign-sitting", "s1", 0, "1", word) for word in ("физика, 8 · Карам", *TURNS[1:3])),
    *(Choice("assign-work", "s1", 7, "4", "Э-12", number) for number in (0, 18)),
    *(
        Choice("assign-all", "", 7, over, word, 120)
        for over in ("", "o")
        for word in ("", "first", "more", "rest")
    ),
    Choice("instead", "s1", 0, "", "КАР · физика, 8 · 12.04"),
)
