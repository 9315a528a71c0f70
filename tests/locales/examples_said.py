"""What an example says in each field: identifiers first, then words, by name or by kind."""

import importlib
import pkgutil

import custody.facts
from custody.desk.corrections.amendments import FLAWS
from custody.desk.digests.words import TELLING
from custody.desk.forms.opening import ENOUGH
from custody.desk.sheets.preview import REASONS as REASONS_OF_PAPER
from custody.drafts import GATHERED
from custody.facts.incidents import OfIncident
from custody.forms import FORMS, REASONS
from custody.incidents import DOUBT, FEW_ORGANISERS, OF_PACKET, OF_SITTING, STRANGER_SCAN, TEACHES
from custody.needs import KINDS as KINDS_OF_NEED
from custody.oddities import ODD, WRONG
from custody.readers import CAUSES
from custody.roles import Role
from custody.routes import ROUTES
from custody.sittings import MILESTONES
from tests.locales import examples_approval as approval
from tests.locales import (
    examples_clashes,
    examples_colleges,
    examples_deeds,
    examples_inquiries,
    examples_plans,
    examples_roadmap,
)
from tests.locales import examples_marks as marks
from tests.locales import examples_sampling as sampling
from tests.locales import examples_whole_work as whole_work

for module in pkgutil.iter_modules(custody.facts.__path__):
    importlib.import_module(f"custody.facts.{module.name}")

LEFT = tuple(
    form for form, asked in FORMS.items() if form not in ENOUGH and (len(asked) > 1 or form in GATHERED)
)
STEPS = tuple(dict.fromkeys(step.name for route in ROUTES.values() for step in route.steps))
IDENTIFIERS: dict[str, tuple[str, ...]] = {
    **examples_clashes.IDENTIFIERS,
    **approval.IDENTIFIERS,
    **examples_deeds.IDENTIFIERS,
    **marks.IDENTIFIERS,
    **whole_work.IDENTIFIERS,
    **examples_plans.IDENTIFIERS,
    **examples_inquiries.IDENTIFIERS,
    "step": STEPS,
    "next_step": STEPS,
    "past": STEPS,
    "now": STEPS,
    "milestone": (*MILESTONES, "uploaded", "upload-refused"),
    "via": ("link", "code", "photo", "button", "text", "command"),
    "language": ("ru", "en"),
    "size": ("a4", "l7160", "a6", "cover"),
    "format": ("xlsx", "jsonl", "epcis"),
    "field": ("future", *dict.fromkeys(field.name for form in FORMS.values() for field in form)),
    "code": ("K7M29Q",),
    "old_code": ("K7M29Q",),
    "because": REASONS,
    "rule": ("check-days", "next-working-day", "kept", "same-day", "upload-days"),
    "mark": ("9QK7TXW48M2P6HNA",), "into_mark": ("9QK7TXW48M2P6HNA",),
    "expected": ("observer", "school", "coordinator"),
    "page": ("nobody-1", *(f"{role.value}-{number}" for role in Role for number in (1, 2, 3))),
    "shown": ("all", "missing", "unreachable", "schools", "deputies"),
    "note": ("with-me", "day-before", "unsaid"),
    "form": LEFT,
    "act": ("announce", "take"),
    "by": ("step", "organisation", "subject", "list", "district"),
    "flag": ("overdue", "unconfirmed", "incidents", "soon", "unchosen"),
    "cause": (*CAUSES, *REASONS_OF_PAPER),
    "odd": ODD,
    "flaw": FLAWS,
    "denial": ("opens", "closes"),
    "missing": STEPS,
    "wrong": WRONG,
    "verb": (
        "take", "announce", "confirm", "deny", "undo", "pack", "count", "assign", "issue", "look",
        "confirm-asked", "off-your-hands", "passed", "offered-to-you", "assigned-to-you", "unassigned",
        "denied", "undone", "due-moved",
        "incident", "issued-to-you", "pass-it-on", "stay", "delay", "stays", "delayed", "report",
    ),
}  # fmt: skip
INCIDENTS = (
    "seal-broken", "count-differs", "handover-denied", "other-expert",
    "conflict-own-school", "conflict-other-subject", "conflict-too-few-years",
    *OF_PACKET, *OF_SITTING, DOUBT, STRANGER_SCAN, FEW_ORGANISERS, TEACHES,
    "record-disputed",
)  # fmt: skip
WHAT: dict[str, tuple[str, ...]] = {
    **examples_clashes.WHAT,
    **examples_plans.WHAT,
    **marks.WHAT,
    **examples_roadmap.WHAT,
    "incident": INCIDENTS,
    **{kind.kind: INCIDENTS for kind in OfIncident.__subclasses__()},
    "incident-held": INCIDENTS,
    "need-incident": INCIDENTS,
    "copy-failed": ("space", "folder", "ledger", "other"),
    "need-tally": KINDS_OF_NEED,
    "digest-change": TELLING,
    "board-line": STEPS,
    "not-usable": (
        "sticker", "voice", "video_note", "video", "audio", "animation", "document", "contact", "location",
        "venue", "poll", "dice", "game", "story", "checklist", "paid_media", "invoice", "something_new",
    ),
}  # fmt: skip
HERE = {
    **sampling.HERE,
    **examples_inquiries.HERE,
    **examples_plans.HERE,
    **marks.HERE,
    **examples_roadmap.HERE,
    **{(kind, "missing"): ("Э-12",) for kind in ("tell-preview", "tell-board")},
}
"""What a word means in one kind only."""
INSIDE = {
    **examples_colleges.INSIDE,
    **examples_clashes.INSIDE,
    **approval.INSIDE,
    **sampling.INSIDE,
    **examples_deeds.INSIDE,
    **marks.INSIDE,
    **whole_work.INSIDE,
    **examples_plans.INSIDE,
    **examples_roadmap.INSIDE,
    ("people", "lines"): "people-line",
    **{(kind, "parts"): "shared-part" for kind in ("share-preview", "pile-shared")},
    ("correction-made", "correction"): "annulled",
    ("correction-made", "closed"): "incident-resolved",
    ("correction-made", "opened"): "incident",
    ("which-noted", "lines"): "noted-line",
    ("help", "works"): "work",
    ("needs", "lines"): "need-late",
    ("needs", "next"): "owed",
    ("digest", "top"): "need-late",
    ("digest", "tomorrow"): "coming",
    **{(kind, "changes"): "digest-change" for kind in ("digest", "day-report")},
    ("expert-not-coming", "cards"): "card",
}
TEXTS = {
    **examples_colleges.TEXTS,
    **examples_clashes.TEXTS,
    **approval.TEXTS,
    **sampling.TEXTS,
    **marks.TEXTS,
    **whole_work.TEXTS,
    **examples_deeds.TEXTS,
    **examples_plans.TEXTS,
    **examples_inquiries.TEXTS,
    **examples_roadmap.TEXTS,
    "entry": "68QZ-D9 № 3", "known": "Э-12",
    "organisation": "Карам", "subject": "физика", "grade": "8", "place": "Улькан", "callsign": "Э-12",
    "unread": "двадцать", "without": "№ 45 от 10.04.2024", "former": "Э-12",
    "link": "9876543210", "sha256": "0" * 64, "taken_by": "К-01",
    "old": "0416", "reason": "порвана",
    "seal": "0417", "carrier": "водителя автобуса", "order": "№ 45 от 10.04.2024", "variants": "1, 2",
    "signed": "vpr-custody/9QK7TXW48M2P6HNA\n12\nAAAA+/w=\n\n— vpr-custody/9QK7TXW48M2P6HNA AAAA+/w=\n",
    "program": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "key": "vpr-custody/9QK7TXW48M2P6HNA+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
    "scope": "Карам · физика", "text": "двадцать", "who": "Э-12", "command": "packet", "name": "Карам",
    "tail": "4321", "now_tail": "8765",
    "words": "нет машины", "told": "Э-12", "why": "нет машины", "starts": "9:00", "hours": "8:00, 13:00",
    "unfit": "7", "asked": "Э-12", "examples": "16.04",
    "first": "1001", "last": "1175", "course": "1", "rooms": "12", "teaches": "12",
    "names": "физика", "body": "двадцать", "blocked": "Э-12", "codes": "K7M2-9Q",
}  # fmt: skip
