"""A fact about a packet as an EPCIS 2.0 event: who had it when, from whom, and in what state."""

from datetime import datetime
from typing import Any

from custody.facts.names import Who
from custody.ledger import Entry
from custody.roles import Role
from documents.epcis_names import Traced, event_id
from documents.epcis_words import DAMAGED, business

Event = dict[str, Any]
WORDS = (
    "late", "listed", "wrote", "counted", "declared", "broken", "seal", "carrier", "what", "number",
    "skipped",
)  # fmt: skip
"""Fields of facts that EPCIS has no place for; they become `vpr:` fields."""


def event_of(traced: Traced, entry: Entry, content: dict[str, Any], fact: Any, at: str) -> Event:  # noqa: ANN401
    """The fact of this entry as an event, which happened at that moment (ISO 8601)."""
    step, disposition = business(fact)
    return {
        "type": "ObjectEvent",
        "eventID": event_id(entry.hash),
        "eventTime": at,
        "eventTimeZoneOffset": _offset(datetime.fromisoformat(at)),
        "recordTime": content["recorded_at"],
        "epcList": [traced.packet],
        "action": "ADD" if fact.kind == "packed" else "OBSERVE",
        "bizStep": step,
        "disposition": disposition,
        **_damage(fact),
        **_places(traced, fact),
        **_hands(traced, fact),
        **_about(traced, fact),
        **_ours(entry, content, fact),
    }


def _damage(fact: Any) -> Event:  # noqa: ANN401 - any fact
    """A seal that was broken at the handover stays a property of the packet until it is sealed anew."""
    if fact.kind == "resealed":
        return {"persistentDisposition": {"unset": ["damaged"]}}
    broken = getattr(fact, "broken", False) or getattr(fact, "what", "") in DAMAGED
    return {"persistentDisposition": {"set": ["damaged"]}} if broken else {}


def _places(traced: Traced, fact: Any) -> Event:  # noqa: ANN401 - any fact
    """Where it was noted, and where the packet is after it: known of the school alone, and never guessed."""
    here, there = _who(fact, "giver", "by"), _who(fact, "taker", "by")
    found: Event = {}
    if _at_school(here) or _at_school(there):
        found["readPoint"] = {"id": traced.school}
    if _at_school(there):
        found["bizLocation"] = {"id": traced.school}
    return found


def _at_school(who: Who | None) -> bool:
    return who is not None and who.role is Role.SCHOOL


def _hands(traced: Traced, fact: Any) -> Event:  # noqa: ANN401 - any fact
    """From whom and to whom: the parties that have the packet in their hands."""
    giver = _who(fact, "by" if fact.kind == "confirmed" else "giver")
    taker = _who(fact, "by" if fact.kind == "filled-in" else "taker")
    found: Event = {}
    if giver is not None:
        found["sourceList"] = [{"type": "possessing_party", "source": traced.person(giver.callsign)}]
    if taker is not None:
        taken = {"type": "possessing_party", "destination": traced.person(taker.callsign)}
        found["destinationList"] = [taken]
    return found


def _who(fact: Any, *names: str) -> Who | None:  # noqa: ANN401 - any fact
    return next((who for name in names if isinstance(who := getattr(fact, name, None), Who)), None)


def _about(traced: Traced, fact: Any) -> Event:  # noqa: ANN401 - any fact
    """What the packet is of, said once, where it comes into being."""
    if fact.kind != "packed":
        return {}
    said = {name: getattr(traced, name) for name in ("subject", "grade", "day", "number", "of")}
    return {
        "ilmd": {"vpr:organisation": traced.organisation_name, **{f"vpr:{n}": v for n, v in said.items()}}
    }


def _ours(entry: Entry, content: dict[str, Any], fact: Any) -> Event:  # noqa: ANN401 - any fact
    """What leads back to the ledger, and what EPCIS has no words for."""
    said = {name: getattr(fact, name, None) for name in ("step", *WORDS)}
    said |= {"actor": content["actor"], "role": content["role"], "timeSource": content["time_source"]}
    plain = {f"vpr:{name}": value for name, value in said.items() if value not in (None, "", (), False)}
    where = {"vpr:entry": f"{entry.stream}#{entry.seq}", "vpr:sha256": entry.hash}
    return {"vpr:fact": fact.kind, **where, **plain}


def _offset(at: datetime) -> str:
    """«+08:00»."""
    text = f"{at:%z}"
    return f"{text[:3]}:{text[3:5]}"
