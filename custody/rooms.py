"""Rooms as they are reported: «1:25 2:24», one organiser for each zone of at most so many seats (S 13)."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from custody.facts.rooms import Room, RoomNeed

UNSAID = "?"
"""Nobody has answered: the person went on to something else."""

MOST_ROOMS, MOST_IN_ROOM, LONGEST_NAME = 60, 500, 20
_PARTS = re.compile(r"[,;\n]")
_ALONE = re.compile(r"(?P<name>[^:=]{1,40}?)\s*(?:[:=]|\s[-–—]\s)\s*(?P<came>\d{1,4})")
_WORD = re.compile(r"(?P<name>[^\s:=]{1,40})[:=](?P<came>\d{1,4})")


def rooms_in(text: str) -> tuple[tuple[str, int], ...]:
    """Every room with its number, in the order typed; empty when any part is something else."""
    found = pairs_in(text)
    return () if fault_of(found) else found


def pairs_in(text: str) -> tuple[tuple[str, int], ...]:
    """The same, however many they are and whatever is wrong with them."""
    found: list[tuple[str, int]] = []
    for part in filter(None, (each.strip() for each in _PARTS.split(text))):
        words = [_WORD.fullmatch(word) for word in part.split()]
        pairs = words if all(words) else [_ALONE.fullmatch(part)]
        for each in pairs:
            if each is None:
                return ()
            found.append((" ".join(each["name"].split()), int(each["came"])))
    return tuple(found)


def named_twice(found: Sequence[tuple[str, int]]) -> str:
    """The first room that stands there again; empty when none does."""
    names = [name.casefold() for name, _ in found]
    return next((name for at, (name, _) in enumerate(found) if name.casefold() in names[:at]), "")


def fault_of(found: Sequence[tuple[str, int]]) -> str:
    """What is wrong with these rooms, as a stable code: twice, many, large, long; empty when nothing is."""
    if named_twice(found):
        return "twice"
    if len(found) > MOST_ROOMS:
        return "many"
    if any(came > MOST_IN_ROOM for _, came in found):
        return "large"
    return "long" if any(len(name) > LONGEST_NAME for name, _ in found) else ""


def rooms(text: str) -> dict[str, Any] | None:
    """The answer to «who came, by rooms»."""
    found = rooms_in(text)
    return {"rooms": [[name, came] for name, came in found]} if found else None


def organisers(text: str) -> dict[str, Any] | None:
    """One for each zone, or the rooms where there were other numbers of them: «3:1»."""
    if text.strip() in ("enough", UNSAID):
        return {} if text.strip() == UNSAID else {"organisers": []}
    found = rooms_in(text)
    return {"organisers": [[name, number] for name, number in found]} if found else None


def teaching(text: str) -> dict[str, Any] | None:
    """In no room, or in which: «2, 5»."""
    if text.strip() in ("none", UNSAID):
        return {"teaches": []}
    named = [" ".join(each.split()) for each in _PARTS.split(text)]
    return {"teaches": [each for each in named if each]} if any(named) else None


def are_known(answers: Mapping[str, Any]) -> bool:
    """Whether the rooms of a later answer are those of the first."""
    said = {str(name).casefold() for name, _ in answers.get("rooms", ())}
    pairs = (*answers.get("organisers", ()), *answers.get("spoiled", ()))
    named = [*(name for name, _ in pairs), *answers.get("teaches", ())]
    return all(str(name).casefold() in said for name in named)


def last(answers: Mapping[str, Any]) -> str:
    """One of the rooms as it was named, for an example."""
    return str(answers["rooms"][-1][0]) if answers.get("rooms") else ""


def last_and_one(answers: Mapping[str, Any]) -> str:
    """The same with a number of organisers."""
    return f"{name}: 1" if (name := last(answers)) else ""


def are_same(said: Sequence[str], again: Sequence[str]) -> bool:
    """Whether some room of the one report is a room of the other: the later one may put the first right."""
    return not {name.casefold() for name in said}.isdisjoint(name.casefold() for name in again)


def by_button(_answers: Mapping[str, Any]) -> bool:
    """No typed word says which work is meant: it is chosen by its button."""
    return False


def zones(came: int, seats: int) -> int:
    """Into how many zones a room falls, each with an organiser of its own; at least one (S 13)."""
    return max(1, -(-came // seats))


def reported(answers: Mapping[str, Any], seats: int) -> tuple[Room, ...]:
    """The rooms with their organisers: as many as were named, else one for each zone; 0 while unsaid."""
    named = {str(name).casefold(): int(number) for name, number in answers.get("organisers", ())}
    said = "organisers" in answers
    return tuple(
        Room(name, came, named.get(name.casefold(), zones(came, seats)) if said else 0)
        for name, came in answers["rooms"]
    )


def staff_of(rooms: Sequence[Room]) -> int:
    """How many organisers there were; 0 until it is said of all rooms."""
    return sum(each.organisers for each in rooms) if all(each.organisers for each in rooms) else 0


def short_of(seen: Sequence[Room], seats: int, *, said: bool) -> tuple[RoomNeed, ...]:
    """Rooms with fewer organisers than zones; none while nobody has `said` how many there were."""
    if not said:
        return ()
    needs = (RoomNeed(each.name, each.came, each.organisers, zones(each.came, seats)) for each in seen)
    return tuple(need for need in needs if need.organisers < need.zones)
