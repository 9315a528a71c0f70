"""Marks in words, one line a participant: «1024 v1 2 1 0 x»; what the letters mean, the languages know."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TypedMarks:
    """One line: a code with its variant and its marks, or with some of it only.

    `variant` is a number as a text, or the letter for somebody not present; `drop` takes the code back.
    """

    code: str
    variant: str = ""
    marks: tuple[str, ...] = ()
    drop: bool = False

    @property
    def is_short(self) -> bool:
        """Whether it says so little that it may be about something else."""
        return not self.marks
