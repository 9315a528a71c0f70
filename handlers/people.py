"""What is pressed and said about people: who cannot come, who goes instead, links and phones."""

from collections.abc import Awaitable, Callable, Sequence
from secrets import randbits

from custody.codes import Scan, new_token
from custody.desk import tour
from custody.desk.absences import replacing, saying
from custody.desk.call import Call
from custody.desk.people import inviting, listed, lost_phone, person
from handlers import whole_work
from handlers.taps import Tap
from handlers.wanted import TypedAct


def fresh_token() -> str:
    """A token that nobody can guess."""
    return new_token(randbits)


PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "cannot-come": lambda call, tap: saying.cannot_come(call, tap.ref),
    "can-come": lambda call, tap: saying.can_come(call, tap.ref, tap.arg),
    "instead": lambda call, tap: replacing.instead(call, tap.number),
    "replace": lambda call, tap: replacing.replace_observer(call, tap.number, tap.version, int(tap.arg)),
    "people": lambda call, tap: listed.show(call, tap.arg),
    "people-of": lambda call, tap: listed.show(call, tap.arg),
    "person": lambda call, tap: person.show_person(call, tap.number),
    "invite": lambda call, tap: inviting.invite(call, tap.number, fresh_token()),
    "link-revoke": lambda call, tap: inviting.revoke_link(call, tap.number),
    "phone-lost": lambda call, tap: lost_phone.pressed(call, tap.number, tap.arg, fresh_token()),
    "tour": lambda call, tap: tour.walk(call, int(tap.arg)),
    **whole_work.PRESSED,
}
"""Buttons about people."""


async def _absent(call: Call, _scans: Sequence[Scan], act: TypedAct) -> None:
    await saying.say_absent(call, act.callsign, act.day)


async def _can_come(call: Call, _scans: Sequence[Scan], act: TypedAct) -> None:
    await saying.say_can_come(call, act.callsign)


async def _people(call: Call, _scans: Sequence[Scan], act: TypedAct) -> None:
    if not act.callsign:
        await listed.show(call)
    elif not await person.show_named(call, act.callsign):
        await listed.find(call, act.callsign)


async def _invite(call: Call, _scans: Sequence[Scan], act: TypedAct) -> None:
    await inviting.invite(call, act.callsign, fresh_token())


async def _revoke(call: Call, _scans: Sequence[Scan], act: TypedAct) -> None:
    await inviting.revoke_link(call, act.callsign)


async def _lost(call: Call, _scans: Sequence[Scan], act: TypedAct) -> None:
    await lost_phone.said(call, act.callsign, fresh_token())


async def _tour(call: Call, _scans: Sequence[Scan], _act: TypedAct) -> None:
    await tour.walk(call)


SPOKEN: dict[str, Callable[[Call, Sequence[Scan], TypedAct], Awaitable[None]]] = {
    "cannot-come": _absent,
    "can-come": _can_come,
    "people": _people,
    "invite": _invite,
    "link-revoke": _revoke,
    "phone-lost": _lost,
    "tour": _tour,
    **whole_work.SPOKEN,
}
"""The same in words."""
