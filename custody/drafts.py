"""What an open question has gathered, and whether that is enough to act upon."""

from custody.forms import Draft, answered, fill, question
from custody.private_words import FIELDS

GATHERED = ("fix-ready", "paper", "paper-step", "rooms-where", *FIELDS)
"""Forms that hold what was said before their own question."""

TURNS = 16
"""More questions than any form has."""


def turn(draft: Draft) -> int:
    """What a quick answer's button carries of its question: no other question, and no later one, has it."""
    return draft.id * TURNS + answered(draft)


def has_answers(draft: Draft) -> bool:
    """Whether something was given."""
    gathered = draft.form in GATHERED and any(map(draft.answers.get, ("lines", "kind", "clean")))
    return gathered or answered(draft) > 0


def has_unwritten(draft: Draft) -> bool:
    """The same, without what was written down when it was said."""
    return has_answers(draft) and answered(draft) > draft.answers.get("recorded", -1)


def as_it_stands(draft: Draft) -> Draft | None:
    """The form as complete as it can be without asking, or None when an answer is indispensable."""
    whole: Draft | None = draft
    while whole is not None and (asked := question(whole)) is not None:
        whole = fill(whole, asked.unsaid) if asked.unsaid else None
    return whole
