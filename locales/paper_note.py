"""Whatever is known from a paper sheet says so wherever it is said: in messages, lists, stories, exports."""

from collections.abc import Callable

from custody.facts.on_paper import OnPaper


def paper_note(value: object, form: str, say: Callable[[OnPaper, str, str], str]) -> str:
    """What is put after the words: in brackets on a line, as a line of its own under a message."""
    paper = getattr(value, "paper", None)
    if not isinstance(paper, OnPaper):
        return ""
    return f" ({say(paper, paper.kind, '')})" if form else f"\n{say(paper, paper.kind, 'full')}"
