"""The parameters of one call, however they were sent."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from sandbox.telegram.errors import bad

TRUE = frozenset({"true", "yes", "1"})


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a request."""

    name: str
    mime: str
    content: bytes


@dataclass(slots=True)
class Params:
    """Values by name (strings from a form, anything from JSON) and the files beside them."""

    values: dict[str, Any]
    files: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Give a parameter as text, empty when absent."""
        value = self.values.get(name)
        if value is None:
            return ""
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    def integer(self, name: str, default: int = 0) -> int:
        """Give a parameter as a number; what is no number counts as absent, as with Telegram."""
        try:
            return int(self.values.get(name, default))
        except (TypeError, ValueError):
            return default

    def clamped(self, name: str, default: int, low: int, high: int) -> int:
        """Give a number moved into its permitted range."""
        return max(low, min(high, self.integer(name, default)))

    def flag(self, name: str) -> bool:
        """Give a parameter as yes or no."""
        return self.text(name).strip().lower() in TRUE

    def parsed(self, name: str, what: str) -> object:
        """Give a parameter that is itself JSON; None when absent or empty."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value.strip():
            return None
        try:
            return json.loads(value)
        except ValueError as error:
            words = f"can't parse {what} JSON object"
            raise bad(words) from error

    def shown(self) -> dict[str, Any]:
        """Describe the call for the log: files only by name and size."""
        if not self.files:
            return self.values
        sizes = {name: {"file": one.name, "size": len(one.content)} for name, one in self.files.items()}
        return {**self.values, "files": sizes}
