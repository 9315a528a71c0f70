"""Words and codes that only the facts of printed acts have."""

KINDS = ("transfer", "sitting", "expert", "journal", "closing", "day")
VIEWS = ("menu", "own", "person", "packet", "day", "days", "people", "sittings")
IDENTIFIERS: dict[str, tuple[str, ...]] = {
    "deed": KINDS,
    "which": VIEWS,
    "later": ("undone", "annulled", "corrected", "denied"),
}
INSIDE = {("deeds", "lines"): "deed-line", ("deed-holds", "lines"): "deed-entry"}
TEXTS = {"number": "2/5"}
