"""Codes of organisations in a table of results: one school however its code is written, and nobody's name."""

import re
from dataclasses import dataclass, field

from custody.plan_rows import fold

_TWO_WORDS = re.compile(r"[^\W\d_]\S*[\s.]+[^\W\d_]")
_LOOKED_AT = 60
"""More of a cell is not looked at: what is longer may be anything."""


@dataclass(frozen=True, slots=True)
class Schools:
    """The codes as they stand first, by every spelling of them and by what those share; names by code."""

    codes: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def spelled(self, said: str) -> str:
        """«кар» and «KAP» are the school that «КАР» is."""
        return self.codes.get(said) or self.codes.setdefault(said, self.codes.setdefault(fold(said), said))

    def is_another(self, code: str, name: str) -> bool:
        """Whether a school of another name has that code; a name that is the first is kept."""
        known = self.names.setdefault(code, name)
        return known != name and fold(known) != fold(name)


def may_be_name(said: str) -> bool:
    """Two words, or initials: so stands a person, and no code of a plan."""
    return _TWO_WORDS.search(said[:_LOOKED_AT]) is not None
