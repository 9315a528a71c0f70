"""Which lines of the reply keyboard and which commands a person's roles need."""

from collections.abc import Collection
from typing import Final

from custody.roles import Role

MOST = 8
KEYS: Final[dict[Role, tuple[str, ...]]] = {
    Role.SCHOOL: ("pack", "offer", "take", "upload", "mine"),
    Role.OBSERVER: ("arrived", "handed-out", "collected-works", "packed-with-me", "take", "offer", "mine"),
    Role.COORDINATOR: ("take", "offer", "status", "mine"),
    Role.CHAIR: ("take", "offer", "mine"),
    Role.EXPERT: ("take", "offer", "opened", "checked", "mine"),
    Role.DEPARTMENT: ("status", "mine"),
}
"""The lines of each role, the most needed first."""

STATUS_READERS = frozenset({Role.COORDINATOR, Role.DEPARTMENT})


MARKED = frozenset(Role) - {Role.OBSERVER}
"""Whom marks concern."""


def keyboard_names(roles: Collection[Role]) -> tuple[str, ...]:
    """At most eight lines, those that several roles need before others; help comes last, if there is room."""
    named = [name for role in KEYS if role in roles for name in KEYS[role]]
    common = sorted(dict.fromkeys(named), key=lambda name: -named.count(name))
    kept = (*(name for name in dict.fromkeys(named) if name in common[:MOST]), "help")
    return kept[:MOST]


FOR_ALL = ("acts", "receipt", "proof", "help", "tour", "language", "cancel")


def command_names(roles: Collection[Role], idle: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """The commands that a person of these roles can use, without those `idle` there; a stranger has few."""
    if not roles:
        return ("start", "help")
    kept = {"roadmap"} if STATUS_READERS & set(roles) else set()
    return tuple(name for name in _every(roles) if name in kept or name not in idle)


def _every(roles: Collection[Role]) -> tuple[str, ...]:
    """Every command of these roles, whatever the campaign."""
    reads = bool(STATUS_READERS & set(roles))
    status, listed = (
        (("status", "now", "people", "approval", "sample"), ("incidents",)) if reads else ((), ())
    )
    marks = ("marks",) if MARKED & set(roles) else ()
    desk = ("template", "cards", "tell", "digest", "calendar", "paper", "groups", "fix")
    asked = ("ask", "faq", *(("questions",) if reads else ()))
    calendar = desk if Role.COORDINATOR in roles else ()
    assign = ("assign",) if {Role.COORDINATOR, Role.CHAIR} & set(roles) else ()
    planned = (*(("clashes",) if reads else ()), *assign, *(("share",) if Role.CHAIR in roles else ()))
    prints = bool({Role.COORDINATOR, Role.SCHOOL} & set(roles))
    printed = (*(("labels", "codes") if prints else ()), *(("export",) if reads else ()))
    more = (*asked, "packet", "incident", *listed, *FOR_ALL)
    return ("my", *_of_colleges(roles), *status, "roadmap", *marks, *calendar, *planned, *printed, *more)


def _of_colleges(roles: Collection[Role]) -> tuple[str, ...]:
    """What only colleges need: the days of one's works, and the places where they are checked."""
    places = ("places",) if PLACED & set(roles) else ()
    return ("days", *places) if Role.SCHOOL in roles else places


PLACED = frozenset({Role.COORDINATOR, Role.DEPARTMENT, Role.CHAIR})
"""Who looks at checking places; schools are told of theirs on their packets."""
