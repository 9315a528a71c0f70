"""Words and codes that only the facts of printed acts have."""

KINDS = ("transfer", "sitting", "expert", "journal", "closing", "day", "statement", "share")
HOW = (
    "text", "button", "edited", "photo", "document", "voice", "video", "sticker", "location", "other",
)  # fmt: skip
OUTCOMES = ("recorded", "refused", "asked", "declined", "answered", "taken", "waiting", "aside")
VIEWS = ("menu", "own", "person", "packet", "day", "days", "people", "sittings")
IDENTIFIERS: dict[str, tuple[str, ...]] = {
    "deed": KINDS,
    "which": VIEWS,
    "how": HOW,
    "outcome": OUTCOMES,
    "reach": ("soon", "before", "nobody", "old"),
    "later": ("undone", "annulled", "corrected", "denied"),
}
INSIDE = {
    ("deeds", "lines"): "deed-line",
    ("deed-holds", "lines"): "deed-entry",
    ("proof", "lines"): "sent",
    ("proof", "outages"): "unheard",
}
TEXTS = {
    "number": "2/5",
    "clock": "12:40:07",
    "received": "12:40:09",
    "answered": "12:40:10",
    "moscow": "+5",
}
