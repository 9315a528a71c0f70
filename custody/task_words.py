"""What somebody has typed about a task of the roadmap, as it was understood."""

from dataclasses import dataclass
from typing import Literal

from custody.private_words import Said

TaskVerb = Literal["show", "done", "received", "undo"]


@dataclass(frozen=True, slots=True)
class SaidTask:
    """The act and the task's number (0: the only one that it can be); day and codes as they were typed.

    `everyone` is for all organisations but the `codes`; `form` counts from 1, 0 is the whole task.
    """

    verb: TaskVerb
    number: int = 0
    codes: tuple[str, ...] = ()
    everyone: bool = False
    day: str = ""
    form: int = 0
    reason: Said | None = None
