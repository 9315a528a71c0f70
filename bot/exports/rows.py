"""Rows of the workbook: a packet as it is now, an act, an entry of the ledger."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.cli.telling import Telling
from custody.codes import shown
from custody.ledger import Entry, mark
from custody.packets import Packet

SHEETS: dict[str, tuple[str, ...]] = {
    "packets": (
        "code", "organisation", "subject", "grade", "date", "packet", "step", "holder", "since", "due",
        "overdue", "listed", "wrote", "counted", "seal", "unconfirmed", "incidents", "unresolved",
    ),
    "acts": (
        "time", "recorded", "code", "organisation", "subject", "grade", "what", "who", "role", "source",
        "late", "number", "mark",
    ),
    "sittings": (
        "date", "starts", "organisation", "subject", "grade", "observer", "packets", "packed", "arrived",
        "handed-out", "handed-out-number", "collected-works", "collected-works-number", "packed-with-me",
        "without-order",
    ),
    "people": ("callsign", "roles", "organisations", "subjects", "place", "workplace", "years", "joined"),
    "incidents": (
        "incident-number", "time", "what", "code", "organisation", "subject", "who", "words", "state",
        "taken-by", "resolved", "resolution",
    ),
    "uploads": ("date", "organisation", "subject", "grade", "due", "uploaded", "overdue", "stuck"),
}  # fmt: skip
"""The sheets with their columns, in their order."""

LEDGER = ("time", "recorded", "stream", "number", "who", "what", "accepted", "mark")
NO_ACT = ("looked", "due-moved")
_PACKET = re.compile("packet:([0-9]+)/")

Name = tuple[str, str, str, str]
"""A packet as people know it: code, organisation, subject, grade."""


def packet_row(packet: Packet, telling: Telling) -> tuple[object, ...]:
    """Where the packet is now."""
    place = packet.place
    ended = place.step is not None and packet.way.due_step(place.step) is None
    overdue = not ended and place.due is not None and place.due < telling.at
    return (
        shown(packet.code), packet.organisation_name, packet.subject, packet.grade, packet.day,
        f"{packet.number}/{packet.of}", telling.step(place.step), telling.who(place.holder), place.since,
        place.due, telling.yes_or_no(overdue), place.listed, place.wrote, place.counted, place.seal,
        telling.yes_or_no(place.unconfirmed), place.incidents, place.unresolved,
    )  # fmt: skip


def is_act(entry: Entry) -> bool:
    """Whether somebody did something with a packet by this entry."""
    said = _content(entry)
    is_packets = _PACKET.match(entry.stream) is not None
    return is_packets and bool(said.get("accepted")) and said.get("kind") not in NO_ACT


def act_row(entry: Entry, telling: Telling, names: Mapping[int, Name]) -> tuple[object, ...]:
    """An act in words, with its packet."""
    said, found = _content(entry), _PACKET.match(entry.stream)
    name = names.get(int(found[1]) if found else 0, ("", "", "", ""))
    fact = said["body"].get("fact") or {}
    return (
        _moment(said, "happened_at"), _moment(said, "recorded_at"), *name, telling.what(said), said["actor"],
        telling.roles(said["role"]), telling.source(said["time_source"]),
        telling.yes_or_no(bool(fact.get("late"))), entry.seq, mark(entry.hash),
    )  # fmt: skip


def entry_row(entry: Entry, telling: Telling) -> tuple[object, ...]:
    """An entry of any chain in words."""
    said = _content(entry)
    if not said:
        return (None, None, entry.stream, entry.seq, "", "", "", mark(entry.hash))
    return (
        _moment(said, "happened_at"), _moment(said, "recorded_at"), entry.stream, entry.seq, said["actor"],
        telling.what(said), telling.yes_or_no(said["accepted"]), mark(entry.hash),
    )  # fmt: skip


def _content(entry: Entry) -> dict[str, Any]:
    """What the entry says; nothing where somebody has edited it with SQL into something else."""
    try:
        return entry.content
    except ValueError:
        return {}


def _moment(said: dict[str, Any], name: str) -> datetime:
    return datetime.fromisoformat(said[name])
