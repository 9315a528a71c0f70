"""What the handlers need from the wiring to understand words of the coordinator's commands."""

from datetime import time
from typing import Protocol

from custody.directory import Directory
from custody.task_words import SaidTask
from custody.tells import Meant


class HoursReader(Protocol):
    """Understands hours of the day, or that there are to be none, in every language of the bot."""

    def __call__(self, text: str) -> tuple[time, ...] | None:
        """The hours in order, none for «off»; None when the text is not clearly hours."""
        ...


class AudienceReader(Protocol):
    """Understands to whom a message goes, in every language of the bot, among the campaign's names."""

    def __call__(self, text: str, names: Directory, /) -> Meant:
        """To whom, and what is left as the text."""
        ...


class TaskReader(Protocol):
    """Understands what is said of a task of the roadmap, in every language of the bot."""

    def __call__(self, text: str) -> SaidTask | None:
        """The act, its task, and where and when; None when the text is about something else."""
        ...
