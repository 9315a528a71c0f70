"""Examples of what is said of a whole work that goes over."""

from custody.letters import Choice

WHY = ("not-joined", "absent", "busy", "no-role", "own-school", "other-subject", "too-few-years")
IDENTIFIERS: dict[str, tuple[str, ...]] = {"hitch": WHY}
LISTS = ("whole-work", "work-moved", "work-is-yours", "work-not-yours", "work-returned")
INSIDE = {
    **{(kind, "works"): "work" for kind in LISTS},
    **{(kind, "packets"): "work-packet" for kind in LISTS},
    ("whole-work", "cannot"): "cannot-take",
}
TEXTS = {"unknown": "Э-12"}
BUTTONS = (
    *(Choice(verb, "n1") for verb in ("hand-on", "work-back")),
    *(Choice("hand-to", "n1", 7, "3", "Н-05 (3/4)", number) for number in (0, 1, 3)),
)
