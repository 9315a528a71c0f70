"""A line of a paper sheet: judged as a live act is, and marked as paper for ever."""

from collections.abc import Set as AbstractSet
from dataclasses import replace

from custody.acts import Count, Pack, Take
from custody.facts.happened import FilledIn, Happened
from custody.facts.refusals import WrongRole
from custody.judge import judge
from custody.judge.case import Case, Verdict
from custody.judge.steps import taker_in, taker_roles
from custody.packets import Place
from custody.routes import Step

SheetAct = Take | Pack | Count


def papered(case: Case, step: Step, act: SheetAct, recorded: AbstractSet[str] = frozenset()) -> Verdict:
    """Judge a line of the sheet; `recorded` are the steps that somebody has stated already.

    The step ahead is done as it would be live; one behind is filled in and moves custody nowhere.
    """
    behind = not case.route.ahead(case.place.step, step.name)
    fills = behind and step.name not in recorded
    return _marked(case, _filled(case, step, act) if fills else judge(case, act))


def _filled(case: Case, step: Step, act: SheetAct) -> Verdict:
    if not taker_roles(case, step):
        return Verdict(WrongRole(packet=case.packet.name, expected=step.takers[0]))
    left = tuple(name for name in case.place.unwitnessed if name != step.name)
    place = replace(_told(case.place, act), unwitnessed=left)
    by, holder = taker_in(case, step), case.place.holder
    return Verdict(FilledIn(packet=case.packet.name, at=case.at, step=step.name, by=by, holder=holder), place)


def _told(place: Place, act: SheetAct) -> Place:
    """With the numbers of the packing; a later count is not touched by what was before it."""
    if not isinstance(act, Pack):
        return place
    return replace(place, listed=act.listed, wrote=act.wrote, seal=act.seal or place.seal)


def _marked(case: Case, verdict: Verdict) -> Verdict:
    """The mark on the fact, and on the place if it was moved; nobody takes it back, it is corrected."""
    if verdict.place is None or not isinstance(verdict.fact, Happened):
        return verdict
    moved = (verdict.place.step, verdict.place.holder) != (case.place.step, case.place.holder)
    paper = case.paper if moved else case.place.paper
    place = replace(verdict.place, before=None, last=None, paper=paper)
    return replace(verdict, fact=replace(verdict.fact, paper=case.paper), place=place, tells=())
