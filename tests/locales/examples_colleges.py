"""Words and codes that only the facts and buttons of colleges have: windows of days, checking places."""

from custody.letters import Choice

BECAUSE = ("outside", "past", "over", "begun", "taken", "no-window", "packed", "unchosen")
HERE: dict[tuple[str, str], tuple[str, ...]] = {
    ("day-refused", "because"): BECAUSE,
    ("incident-resolved", "because"): ("gone", "corrected"),
    ("rooms-unclear", "because"): ("twice", "many", "large", "long", "named", "misread"),
}
INSIDE: dict[tuple[str, str], str] = {
    ("days-chosen", "refused"): "day-refused", ("which-work", "chosen"): "window-line",
    ("reminder", "works"): "visit",
}  # fmt: skip
TEXTS = {
    "early": "10:00", "room": "12", "example": "12: 1", "opens": "9:00", "closes": "18:00", "chair": "Э-12",
}  # fmt: skip
LONG = "метапредметная работа, 1 · Байкальский политехнический колледж имени первого директора"
BUTTONS: tuple[Choice, ...] = (
    *(Choice("choose-day", "s1", 0, "2", text) for text in ("", "previous", "next", LONG)),
    *(Choice("windows", "", 0, "2", text) for text in ("", "previous", "next")),
    *(Choice("day-chosen", "s1", 0, "260922", text) for text in ("22.09", LONG)),
    Choice("day-back", "s1"),
    *(Choice("rooms", "s1", 0, way, LONG) for way in ("", "fix", "today")),
    Choice("day-all", "", 0, "260922", "", 30),
    *(Choice("places", "", 0, "2", text) for text in ("", "previous", "next")),
)
