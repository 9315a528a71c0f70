"""What is said of a table before anybody has read it."""

from dataclasses import dataclass

from custody.facts.base import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class TableUnknown(Refusal):
    """A workbook whose sheets do not tell what it is for."""
