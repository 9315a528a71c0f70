"""What was written down by hand on the day when phones failed, and entered by the coordinator afterwards."""

from dataclasses import dataclass

from custody.facts.base import Value
from custody.facts.names import Who


@dataclass(frozen=True, slots=True)
class OnPaper(Value):
    """A mark for ever: `by` entered it, `told` (or the sheet) said so, `why` or `cause` is the reason."""

    by: Who
    told: str = ""
    why: str = ""
    cause: str = ""
