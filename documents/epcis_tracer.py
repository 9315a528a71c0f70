"""A packet's chain as EPCIS 2.0 events, and what was later said to be wrong with them."""

from dataclasses import dataclass, field
from typing import Any

from custody.facts.base import decode
from custody.facts.corrections import Corrected
from custody.ledger import Entry
from documents.epcis_events import Event, event_of
from documents.epcis_names import Traced
from documents.epcis_words import STEPS


@dataclass(slots=True)
class Tracer:
    """Makes the events of one chain after the other; of a chain it remembers what may yet be taken back."""

    stream: str = ""
    made: dict[int, Event] = field(default_factory=dict)
    """The events that stand, by the numbers of their entries."""

    def events(self, traced: Traced, entry: Entry, content: dict[str, Any]) -> list[Event]:
        """What this entry adds: an event, an error declaration about an earlier one, both, or nothing."""
        if entry.stream != self.stream:
            self.stream, self.made = entry.stream, {}
        fact = _fact(content)
        if fact is None:
            return []
        of = getattr(fact, "of", 0)
        wrong, now = self.made.pop(of, None), _event(traced, entry, content, fact)
        if now is not None:
            self.made[of or entry.seq] = self.made[entry.seq] = now
        found = [] if now is None else [now]
        return [*found, *([_declared(wrong, content, found)] if wrong else [])]


def _fact(content: dict[str, Any]) -> Any:  # noqa: ANN401 - any fact
    """The fact that was accepted; None for a refusal, and for what this version does not know."""
    try:
        return decode(content["body"]["fact"]) if content["accepted"] else None
    except (KeyError, TypeError, ValueError):
        return None


def _event(traced: Traced, entry: Entry, content: dict[str, Any], fact: Any) -> Event | None:  # noqa: ANN401
    """The event; of a correction it is what is so now, and when it was so."""
    if not isinstance(fact, Corrected):
        known = fact.kind in STEPS
        return event_of(traced, entry, content, fact, content["happened_at"]) if known else None
    now = fact.now
    at = getattr(now, "at", None)
    if now.kind not in STEPS or at is None:
        return None
    return event_of(traced, entry, content, now, at.isoformat()) | {"vpr:reason": fact.reason}


def _declared(wrong: Event, content: dict[str, Any], instead: list[Event]) -> Event:
    """The earlier event once more, said to be in error (EPCIS 2.0, 7.4.1.2)."""
    reason = "incorrect_data" if content["kind"] == Corrected.kind else "did_not_occur"
    error: dict[str, Any] = {"declarationTime": content["recorded_at"], "reason": reason}
    if instead:
        error["correctiveEventIDs"] = [each["eventID"] for each in instead]
    return {**wrong, "errorDeclaration": error}
