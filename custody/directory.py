"""What a campaign's people call things: the names by which a part of the board can be asked for."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Listed:
    """An organisation by its code, its name, and the place where it stands."""

    code: str
    name: str
    place: str = ""


def told_apart(listed: Iterable[Listed]) -> dict[str, str]:
    """What each organisation is called, by its code: those of one name with their place, or their code."""
    found = {each.code: each for each in listed}
    names = Counter(each.name for each in found.values())
    placed = Counter((each.name, each.place) for each in found.values())

    def called(each: Listed) -> str:
        if names[each.name] == 1:
            return each.name
        is_placed = each.place and placed[each.name, each.place] == 1
        return f"{each.name}, {each.place if is_placed else each.code}"

    return {code: called(each) for code, each in found.items()}


@dataclass(frozen=True, slots=True)
class Directory:
    """Every name of a campaign; people by their ids and call-signs.

    `schools` are people who only speak for one organisation, with its code: their part is that of the school.
    `deputies` of the coordinator are asked for by that word too.
    """

    organisations: tuple[Listed, ...] = ()
    subjects: tuple[str, ...] = ()
    grades: tuple[str, ...] = ()
    days: tuple[date, ...] = ()
    people: tuple[tuple[int, str], ...] = ()
    steps: tuple[str, ...] = ()
    schools: tuple[tuple[int, str], ...] = ()
    deputies: tuple[int, ...] = ()
    districts: tuple[str, ...] = ()

    def name_of(self, organisation: str) -> str:
        """What the organisation of this code is called; the code itself when it is gone."""
        return next((each.name for each in self.organisations if each.code == organisation), organisation)

    def callsign_of(self, person: int) -> str:
        """The person's call-sign; empty when nobody has that id."""
        return dict(self.people).get(person, "")
