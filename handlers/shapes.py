"""What each button of ours looks like: anything else was made by nobody here, and is not looked into."""

import re

from custody.desk.board.view import SHAPE as BOARD
from custody.desk.personal import LANGUAGES
from custody.incidents import DOUBT, OF_PACKET, OF_SITTING
from custody.sittings import MILESTONES
from handlers import (
    approval,
    cards,
    codes,
    inquiry_shapes,
    mark_shapes,
    places,
    roadmap,
    rooms,
    sharing,
    whole_work,
    windows,
)
from handlers import deed_shapes as deeds
from handlers import sampling_shapes as sampling
from handlers.taps import Tap

NAME, NUMBER, MILESTONE = "[a-z-]{0,24}", "[0-9]{1,9}", "|".join(MILESTONES)
PAPERS = "[a-z0-9]{1,5}[.][0-9]{0,8}[.][0-9a-z]{0,8}[.][0-9a-z]{0,8}[.][0-9]{0,9}"
MOST_CHANGES = 1_000_000_000

SHAPES: dict[str, tuple[str, str]] = {
    **dict.fromkeys(
        ("take", "take-early", "take-past", "take-broken", "offer", "confirm", "deny", "via"), ("pb", NAME)
    ),
    "confirm-pile": ("p", NAME),
    **dict.fromkeys(("look", "each", "story"), ("pb", NAME)),
    **dict.fromkeys(("assign", "issue", "ask-authorisation", "authorise"), ("p", NUMBER)),
    **dict.fromkeys(("pack", "experts", "relabel", "reseal"), ("p", "")),
    **dict.fromkeys(("sitting", "upload", "upload-undo", "stuck"), ("s", "")),
    "stay": ("pb", ""),
    "delay": ("pbs", ""),
    **dict.fromkeys(("milestone", "milestone-time", "milestone-undo"), ("s", MILESTONE)),
    **dict.fromkeys(("mine", "status", "help", "snooze"), ("", "")),
    **dict.fromkeys(("instead", "without"), ("s", "")),
    "replace": ("s", NUMBER),
    "cannot-come": ("sn", ""),
    "can-come": ("n", "7[0-9]{5}"),
    "person": ("n", "[amu]?"),
    **dict.fromkeys(("invite", "link-revoke"), ("n", "")),
    "phone-lost": ("n", "[0-9]{0,11}"),
    "tour": ("", "[0-9]{1,3}"),
    "incident": ("ps", ""),
    "doubt": ("p", ""),
    "report": ("p", "|".join((*OF_PACKET, DOUBT))),
    **dict.fromkeys(("incident-take", "incident-resolve", "incident-show"), ("i", "")),
    "incidents": ("", "[0-9]{1,4}"),
    "now": ("", "[0-9]{1,4}"),
    "digest": ("", "off|([01][0-9]|2[0-3])[0-5][0-9]([.]([01][0-9]|2[0-3])[0-5][0-9]){0,7}"),
    **dict.fromkeys(("assigning", "assign-list"), ("", "[0-9]{1,4}([.]o)?")),
    "assign-all": ("", "o?"),
    "assign-sitting": ("s", "[0-9]{1,4}([.]o)?"),
    "assign-work": ("s", NUMBER),
    "clashes": ("", "([a-z-]{1,24}[.][0-9]{1,4})?"),
    **dict.fromkeys(("tell-send", "tell-drop", "tell-read", "tell-show", "tell-again"), ("t", "")),
    "tell-to": ("t", "[a-z]{3,12}([.][0-9]{1,3})?|[os][.][0-9a-z]{1,7}"),
    "prompt": ("ps", "late|silent|word|upload|start"),
    "labels": ("", PAPERS),
    "export": ("", "xlsx|jsonl|epcis"),
    "fix": ("ps", ""),
    "fix-act": ("ps", NUMBER),
    "fix-what": ("ps", "annul|restore|time|number|seal|person"),
    "fix-write": ("d", ""),
    "paper": ("ps", ""),
    "paper-leg": ("d", NAME),
    "paper-why": ("d", NAME),
    "paper-write": ("d", ""),
    "not-so": ("p", NUMBER),
    "undo": ("pb", f"{NUMBER}|{NAME}"),
    **dict.fromkeys(("count", "again"), ("p", f"{NAME}[.][0-9]{{1,4}}")),
    "count-other": ("p", NAME),
    "agree": ("b", NAME),
    "fill": ("spbi", ".{0,24}"),
    "cancel": ("d", ""),
    **dict.fromkeys(("board", "board-picture"), ("", BOARD)),
    "story-picture": ("p", "[0-9]{1,3}"),
    **dict.fromkeys(("group-allow", "group-revoke"), ("", "-[1-9][0-9]{0,15}")),
    "receipts": ("", "[0-9]{1,4}"),
    "language": ("", "|".join(LANGUAGES)),
    **approval.SHAPES,
    **roadmap.SHAPES,
    **deeds.SHAPES,
    **sampling.SHAPES,
    **whole_work.SHAPES,
    **mark_shapes.SHAPES,
    **dict.fromkeys(("plan-apply", "plan-drop"), ("f", "")),
    "template": ("", "(municipal|college)?"),
    **cards.SHAPES,
    **rooms.SHAPES,
    **windows.SHAPES,
    **places.SHAPES,
    **codes.SHAPES,
    **sharing.SHAPES,
    **inquiry_shapes.SHAPES,
}
"""Every verb with the letters that its reference may begin with, and the pattern of its argument."""

OF_A_SITTING = {"report": ("s", "|".join((*OF_SITTING, DOUBT)))}
"""Of a sitting other things can be reported than of a packet."""


def is_ours(tap: Tap) -> bool:
    """Whether the bot can have made this button."""
    if tap.verb not in SHAPES or not 0 <= tap.version < MOST_CHANGES:
        return False
    letters, arg = (OF_A_SITTING if tap.ref.startswith("s") else {}).get(tap.verb, SHAPES[tap.verb])
    ref = f"[{letters}]{NUMBER}" if letters else ""
    return bool(re.fullmatch(ref, tap.ref) and re.fullmatch(arg, tap.arg))
