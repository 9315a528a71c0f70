"""Rooms that are named once more: an answer to a question, a report put right, or a doubt (S 13-15)."""

from collections.abc import Mapping, Sequence
from typing import Any

from custody.facts.rooms import Room
from custody.rooms import zones

Pairs = Sequence[tuple[str, int]]

ANSWER, ROOMS, DOUBT = "answer", "rooms", "doubt"
MORE_THAN_ZONES = 2
"""So many organisers more than zones may have been in a room; a larger number is doubted."""

FEW = 3
"""So many works may be spoiled in any room without a doubt."""

FIRST = "rooms"
"""The question that rooms answer; what answers the later ones is about rooms that were named."""


def intent(asked: str, found: Pairs, answers: Mapping[str, Any], seats: int) -> str:
    """What numbers of known rooms are at that question; empty when a room is unknown, or none is named."""
    came = {str(name).casefold(): int(number) for name, number in answers.get("rooms", ())}
    if not found or any(name.casefold() not in came for name, _ in found):
        return ""
    ways = {_intent(asked, number, came[name.casefold()], seats) for name, number in found}
    return next(way for way in (ROOMS, DOUBT, ANSWER) if way in ways)


def _intent(asked: str, number: int, came: int, seats: int) -> str:
    is_most = 2 * number > came
    if asked == "organisers":
        is_likely = number <= zones(came, seats) + MORE_THAN_ZONES
        return ANSWER if is_likely else ROOMS if is_most else DOUBT
    if asked == "rooms-spoiled":
        return ROOMS if number > came else DOUBT if is_most and number > FEW else ANSWER
    return ROOMS if is_most else ANSWER  # few in a known room: said of organisers or spoiled works, too late


def whole(said: Pairs, before: Sequence[Room]) -> tuple[tuple[str, int], ...]:
    """All rooms of a work: those that are not named stay as they were; one that never was is said with 0."""
    now = {name.casefold(): number for name, number in said}
    known = {each.name.casefold() for each in before}
    if now.keys() >= known:
        return tuple((name, number) for name, number in said)
    stay = [(each.name, now.get(each.name.casefold(), each.came)) for each in before]
    return (*stay, *((name, number) for name, number in said if name.casefold() not in known))


def staffed(said: Pairs, before: Sequence[Room], seats: int) -> tuple[Room, ...]:
    """The rooms with the organisers who were named there before, where as many of them are needed still."""
    known = {each.name.casefold(): each for each in before}
    return tuple(
        Room(name, came, _organisers(came, known.get(name.casefold()), seats)) for name, came in said
    )


def _organisers(came: int, before: Room | None, seats: int) -> int:
    stays = before is not None and zones(before.came, seats) == zones(came, seats)
    return before.organisers if before is not None and stays else 0


def named_still(teaches: Sequence[str], said: Pairs) -> tuple[str, ...]:
    """Of the rooms in which a specialist was, those that are there still."""
    names = {name.casefold() for name, _ in said}
    return tuple(each for each in teaches if each.casefold() in names)
