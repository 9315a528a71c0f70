"""What somebody wrote, said again line by line."""

import html
from collections.abc import Callable
from typing import Any

from custody.tells import LONGEST
from locales.harmless import harmless


def _body(fact: Any) -> str:  # noqa: ANN401 - a message to many
    """What somebody wrote, line by line; ¶ alone is a blank line."""
    return _lines(fact.body)


def _question(fact: Any) -> str:  # noqa: ANN401 - an answer
    """What was asked, line by line."""
    return _lines(fact.question)


def _answer(fact: Any) -> str:  # noqa: ANN401 - what somebody else has answered
    """It, line by line."""
    return _lines(fact.answer)


def _lines(text: str) -> str:
    said = (
        html.escape(harmless(each, LONGEST), quote=False) if each.strip() else "¶"
        for each in text.splitlines()
    )
    return "\n".join(said)


SAID = (
    "told", "tell-preview", "tell-board", "inquiry-noted", "inquiry-reply", "reopen-asked", "private-words",
    "inquiries-enough", "inquiry-turn", "inquiry-card", "response-what", "response-sent", "answered-before",
    "advice-preview", "advice-card", "advice-what", "rooms-unclear",
)  # fmt: skip
"""What says again what somebody wrote."""

WRITTEN: dict[tuple[str, str], Callable[[Any], str]] = {
    **{(kind, "lines"): _body for kind in SAID},
    **{(kind, "asked"): _question for kind in ("inquiry-reply", "advice-card", "advice-preview")},
    ("answered-before", "answered"): _answer,
}
"""By kind and name."""
