"""What is asked once of all packets that are collected by rooms: spoiled works, papers, seals (S 15)."""

from collections.abc import Mapping
from typing import Any

from custody import readers as read
from custody import rooms
from custody.fields import Field

LONGEST_SEAL = 30


def spoiled(text: str) -> dict[str, Any] | None:
    """No works were spoiled, or in which rooms how many: «2:1»."""
    found = rooms.rooms_in(text)
    if text.strip() == "0":
        return {"spoiled": []}
    return {"spoiled": [[name, number] for name, number in found]} if found else None


def seals(text: str) -> dict[str, Any] | None:
    """Seals without numbers, or their numbers in the order of the rooms."""
    if text.strip() == "-":
        return {"seals": []}
    named = text.replace(",", " ").replace(";", " ").split()
    is_number = bool(named) and all(any(sign.isdigit() for sign in each) for each in named)
    return {"seals": named} if is_number and max(map(len, named)) <= LONGEST_SEAL else None


def one_each(answers: Mapping[str, Any]) -> bool:
    """Whether there is a seal for every room, or no number at all."""
    return not answers["seals"] or len(answers["seals"]) == len(answers["rooms"])


FORMS = {
    "rooms-pack": (
        Field("rooms-spoiled", spoiled, ("0",), fits=rooms.are_known, example=rooms.last_and_one),
        Field("papers", read.papers, ("both", "criteria", "protocol", "none")),
        Field("seals", seals, ("-",), fits=one_each),
    )
}
