"""A question to the coordinator, what was answered, and the answers that are kept for everyone (S 9)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from custody.private_words import Said
from custody.roles import Role

TOPICS = ("packets", "dates", "print", "check", "upload", "bot", "other")
"""What people ask about; whoever has other words for it types them."""

LONGEST, LONGEST_ANSWER, LONGEST_TOPIC, LONGEST_REASON = 1000, 1500, 60, 200
"""Signs of a question, an answer, a typed topic, a reason: a question with its answer is one message."""

MOST_OPEN = 5
"""So many questions of one person wait for an answer at most: what else there is to say is added to one."""

State = Literal["open", "answered", "closed", "withdrawn"]
How = Literal["answer", "more", "detail", "again"]
"""An answer, an addition to it; more by the asker before an answer, and when it was of no help."""


@dataclass(frozen=True, slots=True)
class Meant:
    """What was typed after /ask: a topic of ours, or a heading in other words, and the question."""

    topic: str = ""
    heading: str = ""
    said: Said | None = None


@dataclass(frozen=True, slots=True)
class Inquiry:
    """One question; `number` is its number in the campaign, `since` it waits, `reopened` once at most."""

    id: int
    campaign: int
    number: int
    asker: int
    role: Role
    topic: str
    heading: str
    words: str
    state: State
    asked_at: datetime
    since: datetime
    settled_at: datetime | None = None
    settled_by: int | None = None
    reason: str = ""
    reopened: bool = False
    reminded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """What was said to a question after it was asked; a corrected answer has `changed_at`."""

    id: int
    person: int
    how: How
    words: str
    at: datetime
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Advice:
    """An answer kept for everyone; a draft is not seen by others yet, and has no number."""

    id: int
    campaign: int
    number: int
    inquiry: int | None
    topic: str
    heading: str
    question: str
    words: str
    state: Literal["draft", "kept", "withdrawn"]
    at: datetime
    changed_at: datetime | None = None
