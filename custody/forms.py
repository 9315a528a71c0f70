"""Questions that a person answers one by one: which, in what order, and what counts as an answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from custody import readers as read
from custody import room_answers, rooms
from custody import sheet_readers as sheet_read
from custody import task_readers as task_read
from custody.fields import Field
from custody.private_words import FIELDS, said_of
from custody.tells import text_of

REASONS = ("torn", "lost", "wrong")
"""Why a label is replaced."""

DOWNLOADS = ("with-me", "day-before")
"""When the materials were downloaded."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A form that one person is filling in; `ref` and `version` are those of the button that began it.

    `at` is when something was answered last.
    """

    person: int
    form: str
    ref: str
    version: int = 0
    answers: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    id: int = 0
    at: datetime | None = field(default=None, compare=False)

    @property
    def forms(self) -> tuple[int, ...]:
        """Its own number, after those of the forms with whose answers it goes on."""
        return (*self.answers.get("forms", ()), *([self.id] if self.id else []))

    def goes_on(self, answers: Mapping[str, Any]) -> "Draft":
        """A new form that begins with these answers and goes on with this one."""
        return replace(self, answers={**answers, "forms": [*self.forms]}, id=0)


FORMS: dict[str, tuple[Field, ...]] = {
    "pack": (
        Field("counts", read.counts),
        Field("variants", read.variants, ("-",)),
        Field("extras", read.extras, ("0 0",)),
        Field("papers", read.papers, ("both", "criteria", "protocol", "none")),
        Field("seal", read.optional("seal", 30), ("-",)),
    ),
    "tell": (Field("tell-text", text_of),),
    **{form: (Field(asked, said_of),) for form, asked in FIELDS.items()},
    "count": (Field("counted", read.number("counted")),),
    "via": (Field("carrier", read.carrier),),
    **dict.fromkeys(("authorise", "without"), (Field("order", read.line("order", 80)),)),
    "handed-out": (
        Field("handed-out", read.number_and_time),
        Field("download", read.one_of("note", *DOWNLOADS, "unsaid"), DOWNLOADS, "unsaid"),
    ),
    "collected-works": (Field("collected-works", read.number_and_time),),
    "milestone-time": (Field("time", read.clock),),
    "stay": (Field("cause", read.cause, read.CAUSES),),
    "delay": (Field("when", read.when, ("in-one-hour", "in-three-hours", "tomorrow")),),
    "relabel": (Field("relabel-reason", read.one_of("relabel-reason", *REASONS), REASONS),),
    "reseal": (
        Field("new-seal", read.optional("seal", 30), ("-",)),
        Field("seal-reason", read.line("reason", 200)),
    ),
    "rooms": (
        Field("rooms", rooms.rooms),
        Field("organisers", rooms.organisers, ("enough",), rooms.UNSAID, rooms.are_known, rooms.last_and_one),
        Field("teaches", rooms.teaching, ("none",), rooms.UNSAID, rooms.are_known, rooms.last),
        Field("variants", read.variants, ("-",), "-"),
    ),
    **room_answers.FORMS,
    "rooms-where": (Field("rooms-where", read.one_of("rooms-where", "-"), fits=rooms.by_button),),
    "share": (Field("share", read.one_of("share", "-"), fits=rooms.by_button),),
    "structure": (Field("structure", read.one_of("structure", "-"), fits=rooms.by_button),),
    "paper": (Field("legs", sheet_read.sheet),),
    "paper-step": (
        Field("leg-time", sheet_read.leg_time),
        Field("leg-who", read.line("leg-who", 20), ("planned",)),
    ),
    "approve": (Field("approve-order", read.order),),
    "decline": (Field("decline-reason", read.line("reason", 300)),),
    **task_read.FORMS,
    **{
        f"fix-{kind}": (*asked, Field("fix-reason", read.line("reason", 200)))
        for kind, asked in {
            "annul": (),
            "restore": (),
            "time": (Field("fix-time", sheet_read.day_and_clock),),
            "number": (Field("fix-number", sheet_read.numbers),),
            "seal": (Field("fix-seal", read.optional("seal", 30), ("-",)),),
            "person": (Field("fix-person", read.line("callsign", 20)),),
        }.items()
    },
    "fix-ready": (Field("fix-ready", read.one_of("fix-ready", "-")),),
    "incident-words": (Field("incident-words", read.line("words", 500), ("-",)),),
    "incident-resolve": (
        Field("resolution", read.line("resolution", 500)),
        Field("incident-order", read.optional("incident-order", 80), ("-",)),
    ),
}
"""Every form as its questions in order; answers of all of them end up in one dictionary."""


def answer_to(name: str, text: str) -> read.Parsed | None:
    """What a text says as the answer to the question of that name, in whatever form it stands."""
    asked = next(each for form in FORMS.values() for each in form if each.name == name)
    return asked.read(text)


def question(draft: Draft) -> Field | None:
    """The first question that has no answer yet; None when the form is complete."""
    asked: set[str] = set(draft.answers.get("asked", ()))
    return next((each for each in FORMS[draft.form] if each.name not in asked), None)


def example(draft: Draft) -> str:
    """An answer to its open question made of what was answered before; empty where the words give one."""
    asked = question(draft)
    return asked.example(draft.answers) if asked is not None and asked.example is not None else ""


def answered(draft: Draft) -> int:
    """How many of the form's questions have been answered."""
    return len(draft.answers.get("asked", ()))


def fill(draft: Draft, text: str) -> Draft | None:
    """The draft with this answer to its open question, or None when the text is no answer to it."""
    asked = question(draft)
    found = asked.read(text) if asked else None
    if asked is None or found is None:
        return None
    answers = {**draft.answers, **found, "asked": [*draft.answers.get("asked", ()), asked.name]}
    if asked.fits is not None and not asked.fits(answers):
        return None
    return Draft(draft.person, draft.form, draft.ref, draft.version, answers, draft.id, draft.at)
