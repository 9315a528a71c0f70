"""Sittings whose time has come and of which nobody has said anything: what the coordinator hears of them."""

from collections.abc import Iterator, Sequence

from custody.deadlines import local_day
from custody.desk.dunning import Reader
from custody.desk.observers import observer_of
from custody.desk.reachable import reaches
from custody.facts.reminders import NotBegun, ObserverToCall
from custody.letters import Choice
from custody.natural import natural
from custody.reminders import has_begun
from custody.sittings import Sitting

MOST = 3
"""So many of them have buttons of their own."""


async def of(reader: Reader, subjects: Sequence[str]) -> list[Sitting]:
    """Those that the clock named, of today, and that have still not begun."""
    today = local_day(reader.campaign, reader.now)
    found = [await reader.books.sitting(int(each[1:])) for each in subjects]
    waited = (s for s in found if s and s.day == today and not has_begun(s) and not s.without_order)
    return sorted(waited, key=lambda s: (s.starts.rjust(5, "0"), natural(s.organisation_name), s.subject))


async def line(reader: Reader, sitting: Sitting) -> NotBegun:
    """One of them as a line."""
    observer = await observer_of(reader.books, sitting)
    is_deaf = observer is not None and not await reaches(reader.books, [observer.id])
    starts = sitting.starts.removeprefix("0")
    return NotBegun(sitting=sitting.name, starts=starts, observer=observer, call=is_deaf)


def to_call(lines: Sequence[NotBegun]) -> tuple[ObserverToCall, ...]:
    """Those of them whose observer has no phone here, for whoever is to call."""
    found = ((each, each.observer) for each in lines if each.call)
    return tuple(
        ObserverToCall(sitting=each.sitting, starts=each.starts, observer=who) for each, who in found if who
    )


def buttons(sittings: Sequence[Sitting], lines: Sequence[NotBegun]) -> Iterator[Choice]:
    """Remind the observer whom that reaches, or send another; and the list of everything."""
    for sitting, said in list(zip(sittings, lines, strict=True))[:MOST]:
        if sitting.observer and not said.call:
            yield Choice("prompt", f"s{sitting.id}", 0, "start", sitting.organisation_name)
        yield Choice("instead", f"s{sitting.id}", 0, "", sitting.organisation_name)
    if sittings:
        yield Choice("now", "", 0, "0")
