"""Every button that the desk makes, with the texts that it may carry."""

from collections.abc import Iterator

from custody.desk.forms.finishing import KINDS_OF_FIX
from custody.desk.papers.wanted import SIZES
from custody.desk.people.view import SHOWN
from custody.desk.sheets.preview import REASONS as REASONS_OF_PAPER
from custody.desk.tell.buttons import ROLES
from custody.forms import REASONS
from custody.incidents import DOUBT, OF_PACKET, OF_SITTING
from custody.letters import Choice
from custody.readers import CAUSES
from custody.roles import Role
from custody.sittings import MILESTONES
from locales.buttons import names_of
from locales.phrases import LANGUAGES, phrases_of
from tests.locales import examples_approval as approval
from tests.locales import examples_clashes, examples_colleges, examples_inquiries, examples_roadmap
from tests.locales import examples_marks as marks
from tests.locales import examples_sampling as sampling
from tests.locales import examples_whole_work as whole_work
from tests.locales.examples_said import STEPS

LONG = "Муниципальное казённое общеобразовательное учреждение «Карамская СОШ» · физика"
TEXTS = ("", "K7M29Q", LONG)
QUICK = (
    ("papers", "both"), ("papers", "criteria"), ("papers", "protocol"), ("papers", "none"), ("variants", "-"),
    ("extras", "0 0"), ("seal", "-"), ("download", "with-me"), ("download", "day-before"),
    *(("cause", cause) for cause in CAUSES),
    *(("when", soon) for soon in ("in-one-hour", "in-three-hours", "tomorrow")),
    ("leg-who", "planned"), ("fix-seal", "-"),
    ("seated", "24 22"), ("rooms-spoiled", "0"), ("seals", "-"),
    ("incident-words", "-"), ("evidence", "-"), ("incident-order", "-"), ("new-seal", "-"),
    ("organisers", "enough"), ("teaches", "none"),
    *((asked, way) for asked in ("organisers", "rooms-spoiled") for way in ("as-said", "as-rooms")),
    *(("relabel-reason", reason) for reason in REASONS),
)  # fmt: skip
BOARD = (
    "step", "organisation", "subject", "list", "district", "unchosen",
    "overdue", "unconfirmed", "previous", "next", "more", "all",
    "refresh", "colleges", "incidents", "soon", "grade", "rest", "numbers",
)  # fmt: skip
NAMED = (
    "phone-lost",
    "person",
    "paper-leg",
    "replace",
    "issue",
    "assign",
    "ask-authorisation",
    "authorise",
    "milestone",
    "fill",
)
PLAIN = (
    "pack", "take", "take-broken", "take-early", "confirm", "deny", "count", "count-other", "again", "offer",
    "via", "experts", "undo", "story", "look", "each", "milestone-time", "milestone-undo", "upload",
    "upload-undo", "board",
    "sitting", "mine", "status", "help", "language", "cancel", "stay", "delay", "stuck", "snooze",
    "cannot-come",
    "can-come", "instead", "without", "people", "invite", "link-revoke", "tour", "cards",
    "incident", "doubt", "report", "incident-take", "incident-resolve", "incidents", "relabel", "reseal",
    "paper", "paper-write", "paper-why", "rooms", "rooms-pack", "codes-back", "share", "share-out",
    "days-remind",
    "fix", "fix-act", "fix-what", "fix-write",
)  # fmt: skip
OF_NEEDS = (
    "prompt", "look", "sitting", "instead", "incident-show", "incident-take", "incident-resolve", "person",
    "invite", "cards", "confirm", "confirm-pile",
)  # fmt: skip
OF_DEEDS = (
    *(Choice("acts", "", 0, "s.1", text) for text in ("sittings", "days", "people", "own", "menu")),
    *(Choice("acts", "", 0, "y.739000.1", text) for text in ("14.04.2026", "previous", "next")),
    *(Choice("acts-of", "n1", 0, "1", text) for text in ("", "Э-12", "previous", "next")),
    *(Choice("act", "p1", 0, arg, text, 4) for arg in ("transfer.5", "sitting") for text in ("", LONG)),
    *(Choice("act", "n1", 0, arg) for arg in ("expert", "journal", "share", "statement.73900000", "")),
    *(Choice("proof", "n1", 0, "73900000.2", text) for text in ("", "previous", "next", "earlier", "later")),
    *(Choice("act-all", "", 0, arg, "", 4) for arg in ("closing", "day.739000")),
)
BUTTONS: tuple[Choice, ...] = (
    *examples_clashes.BUTTONS,
    *examples_colleges.BUTTONS,
    *(Choice(verb, ref, 1, "", text, 4) for verb in PLAIN for ref in ("p1", "b1") for text in TEXTS),
    *(Choice(verb, "p1", 1, "", text, 4) for verb in NAMED for text in TEXTS[1:]),
    *(Choice("take", ref, 1, "to-expert", role, 4) for ref in ("p1", "b1") for role in Role),
    *(Choice("count", "p1", 1, f"{step}.23", step, 23) for step in STEPS),
    Choice("agree", "b1", 1, "returned", "", 7),
    Choice("phone-lost", "n1", 0, "", "cut"),
    *(Choice("fill", "s1", 0, arg, field) for field, arg in QUICK),
    *(Choice("milestone", "s1", 0, name, text) for name in MILESTONES for text in ("", LONG)),
    *(Choice("board", "", 0, "t.1....", text, 7) for text in (*BOARD, *STEPS)),
    *(Choice(verb, "", 0, "-1004321", "4321") for verb in ("group-allow", "group-revoke")),
    *(Choice("story-picture", "p1", 0, "2", text) for text in ("", "previous", "next")),
    *(Choice("board-picture", "", 0, "t.1....", text, 7) for text in ("", "previous", "next")),
    *(Choice("receipts", "", 0, "2", text) for text in ("", "previous", "next")),
    *(Choice("report", "p1", 0, what) for what in (*OF_PACKET, *OF_SITTING, DOUBT)),
    *(Choice("incidents", "", 0, "2", word) for word in ("previous", "next")),
    Choice("incident-show", "i12", 0, "", "12"),
    *(Choice("language", "", 0, arg) for arg in LANGUAGES),
    *(Choice("people", "", 0, "a.2", text, 7) for text in (*SHOWN.values(), "previous", "next")),
    *(Choice("person", "n1", 0, mark, LONG) for mark in SHOWN),
    *(Choice("replace", "s1", 3, "4", "Н-01", number) for number in (0, 1, 3, 7)),
    Choice("invite", "n1", 0, "", "again"),
    *(Choice("not-so", "p1", 0, "7", step, 7) for step in ("", *STEPS)),
    *(Choice("fix-what", "p1", 3, kind) for kind in KINDS_OF_FIX),
    *(Choice("paper-leg", "d1", 1, step, step) for step in STEPS),
    *(Choice("paper-why", "d1", 1, why) for why in REASONS_OF_PAPER),
    *approval.BUTTONS,
    *sampling.BUTTONS,
    *marks.BUTTONS,
    *examples_roadmap.BUTTONS,
    *whole_work.BUTTONS,
    *examples_inquiries.BUTTONS,
    *(Choice("people", "", 0, "a.1.e..", role.value, 7) for role in Role),
    Choice("people-of", "", 0, "a.1..abc.", LONG),
    Choice("cards", "", 0, "m.1", "", 6),
    Choice("incident-take", "i1", 3, "", "over"),
    Choice("each", "b1", 1, "shown", "", 4),
    *(Choice("export", "", 0, name, LONG) for name in ("xlsx", "jsonl", "epcis", "")),
    *(Choice("labels", "", 0, "m....", text, 50) for text in (*SIZES, "all", "16.04", LONG)),
    *(Choice("take", ref, 1, "from-expert", "opened", 4) for ref in ("p1", "b1")),
    *(Choice("take-past", "p1", 1, step, step) for step in STEPS),
    *(Choice("now", "", 0, "2", text) for text in ("", "refresh", "previous", "next")),
    *(Choice(verb, "p1", 1, "", text, 12) for verb in OF_NEEDS for text in ("now",)),
    Choice("people", "", 0, "m.1", "now", 3),
    Choice("prompt", "p1", 0, "late"),
    Choice("confirm-pile", "p1", 7, "returned"),
    Choice("digest", "", 0, "0800.1300", "8:00, 13:00"),
    Choice("digest", "", 0, "off"),
    *OF_DEEDS,
    *(Choice(verb, "f1") for verb in ("plan-apply", "plan-drop")),
    *(Choice("template", "", 0, form) for form in ("", "college", "municipal")),
    *(Choice("tell-to", "t1", 0, arg) for arg in (*ROLES, "late", "all", "schools.1", "subjects")),
    Choice("tell-to", "t1", 0, "unchosen"),
    *(Choice("tell-to", "t1", 0, "schools.2", text) for text in ("previous", "next")),
    Choice("tell-to", "t1", 0, "o.0123abc", LONG),
    *(Choice(f"tell-{way}", "t1", 0, "", "", 14) for way in ("send", "drop", "show", "again", "read")),
)  # fmt: skip


def names(choice: Choice) -> Iterator[str]:
    """The phrase that the button gets."""
    yield next(name for name in names_of(choice) if phrases_of("ru").find(name))
