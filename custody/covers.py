"""A packet's cover sheet for the day when phones fail: every leg of its way, and who is planned for it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from custody.judge.seen import is_deputy
from custody.labels import PacketLabel
from custody.packets import Packet
from custody.roles import Person, Role
from custody.routes import Step

SECRET = frozenset({Role.EXPERT})
"""Who is to check stays blank: the sheet lies at the school first, and the check is independent (M 9.4)."""

SHOWN = 3
"""So many call-signs of a role find room on the paper."""


@dataclass(frozen=True, slots=True)
class Leg:
    """One row of the route, with the call-signs that the plan knows for its hands, role by role."""

    step: Step
    givers: tuple[tuple[str, ...], ...] = ()
    takers: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Cover:
    """One packet's sheet."""

    label: PacketLabel
    legs: tuple[Leg, ...]
    check_days: int = 0
    """Working days for checking, as the campaign has it."""


def cover(label: PacketLabel, packet: Packet, people: Collection[Person], check_days: int = 0) -> Cover:
    """The sheet of this packet; `people` are those of its campaign, which gives so many days for checking."""
    known = {role: tuple(_planned(role, packet, people)) for role in Role}
    legs = tuple(
        Leg(step, _called(step.givers, known), _called(step.takers, known)) for step in packet.way.steps
    )
    return Cover(label, legs, check_days)


def _planned(role: Role, packet: Packet, people: Collection[Person]) -> Iterator[str]:
    for person in sorted(people, key=lambda each: (is_deputy(each, role), each.callsign)):
        if role is Role.OBSERVER:
            is_planned = person.id == packet.observer
        else:
            is_planned = role in person.roles_at(packet.organisation, packet.subject)
        if is_planned and role not in SECRET:
            yield person.callsign


def _called(roles: tuple[Role, ...], known: dict[Role, tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """The call-signs of each of a step's hands; where one may be secret, nothing is said of the others."""
    return () if SECRET & set(roles) else tuple(known[role][:SHOWN] for role in roles)
