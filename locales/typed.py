"""What people type instead of pressing (first version: nothing is an act yet)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TypedAct:
    """An act as it was typed."""

    verb: str
    milestone: str = ""
    numbers: tuple[int, ...] = ()
    time: tuple[int, int] | None = None
    carrier: str = ""
    step: str = ""


def typed_act(text: str) -> TypedAct | None:
    """The act that a text says, or None."""
    del text
    return None
