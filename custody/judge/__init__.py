"""The pure rule: one act of one person on one packet becomes one verdict."""

from collections.abc import Callable
from typing import Any

from custody.acts import (
    Act,
    Announce,
    Assign,
    Confirm,
    Count,
    Delay,
    Deny,
    HandOut,
    Issue,
    Look,
    Pack,
    Report,
    Reseal,
    Stay,
    Take,
    Undo,
)
from custody.facts.refusals import AlreadyYours, NotYours, StaleButton
from custody.judge.assigning import assign
from custody.judge.case import Case, Tell, Verdict
from custody.judge.counting import count
from custody.judge.giving import announce, confirm, deny
from custody.judge.handing_out import hand_out
from custody.judge.keeping import delay, stay
from custody.judge.reporting import report
from custody.judge.sealing import reseal
from custody.judge.taking import issue, take
from custody.judge.working import look, pack, undo

__all__ = ["Case", "Tell", "Verdict", "judge"]

RULES: dict[type[Act], Callable[[Case, Any], Verdict]] = {
    Look: look,
    Pack: pack,
    Take: take,
    Announce: announce,
    Confirm: confirm,
    Deny: deny,
    Undo: undo,
    Count: count,
    Assign: assign,
    Issue: issue,
    HandOut: hand_out,
    Stay: stay,
    Delay: delay,
    Report: report,
    Reseal: reseal,
}
"""Which rule judges which act."""

FREE_OF_VERSION = (Look, Confirm, Deny, Undo, Stay, Delay, Report)
"""Acts that name the very step they mean, or move nothing: a change in between does not matter."""


def judge(case: Case, act: Act) -> Verdict:
    """Decide; the clauses stand at the rules."""
    if not case.sees:
        return Verdict(NotYours(code=case.packet.code if case.near else ""))
    if _is_stale(case, act):
        return Verdict(_stale(case, act))
    return RULES[type(act)](case, act)


def _is_stale(case: Case, act: Act) -> bool:
    return case.version not in (None, case.packet.version) and not isinstance(act, FREE_OF_VERSION)


def _stale(case: Case, act: Act) -> AlreadyYours | StaleButton:
    holder, since = case.place.holder, case.place.since
    if isinstance(act, Take) and holder is not None and holder.id == case.person.id and since:
        return AlreadyYours(packet=case.packet.name, since=since)
    return StaleButton(packet=case.packet.name, holder=holder, since=since)
