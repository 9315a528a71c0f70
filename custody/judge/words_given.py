"""Entries that move no packet along, and still change its place: words given, deadlines, seals."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from custody.facts.base import Fact
from custody.facts.checking import Assigned
from custody.facts.happened import Confirmed, Denied, Offered, OfferLapsed, SentVia
from custody.facts.incidents import IncidentResolved
from custody.facts.keeping import Delayed, DueMoved, Stays
from custody.facts.labels import Resealed
from custody.judge.relief import returned_to
from custody.packets import Offer
from custody.pending import Pending

if TYPE_CHECKING:
    from custody.judge.walking import Walk
    from custody.standing import Told


def _offered(walk: "Walk", _told: "Told", fact: Offered | SentVia) -> None:
    if fact.giver.role is not walk.place.role or walk.place.step is None:
        return
    until, carrier = getattr(fact, "until", None), getattr(fact, "carrier", "")
    offer = Offer(fact.step, fact.giver, fact.at, until, carrier)
    walk.put(replace(walk.place, offer=offer, holder=walk.place.holder or fact.giver))


def _lapsed(walk: "Walk", _told: "Told", _fact: OfferLapsed) -> None:
    walk.put(replace(walk.place, offer=None))


def _means(each: Pending, fact: Confirmed | Denied) -> bool:
    return not each.denied and (each.step, each.taker.id) == (fact.step, fact.taker.id)


def _confirmed(walk: "Walk", _told: "Told", fact: Confirmed) -> None:
    said = next((each for each in walk.place.pending if _means(each, fact)), None)
    walk.put(replace(walk.place, pending=tuple(each for each in walk.place.pending if each != said)))


def _denied(walk: "Walk", _told: "Told", fact: Denied) -> None:
    """Also of a taking of which a correction says that it was so after all."""
    place = walk.place
    said = next((each for each in place.pending if _means(each, fact)), None)
    marked = [replace(each, denied=True) if each == said else each for each in place.pending]
    is_his = place.holder is not None and (place.step, place.holder.id) == (fact.step, fact.taker.id)
    if said is None and is_his:
        asks_taker = fact.by.id == fact.taker.id
        giver = None if asks_taker else fact.by
        marked.append(
            Pending(fact.step, giver, fact.by.role, fact.taker, fact.at, denied=True, asks_taker=asks_taker)
        )
    walk.put(replace(place, pending=tuple(marked)))


def _kept(walk: "Walk", told: "Told", _fact: Fact) -> None:
    """A deadline that somebody moved, as long as the packet is where it was then."""
    if told.place is not None and told.place.step == walk.place.step:
        known: dict[str, Any] = {name: getattr(told.place, name) for name in ("due", "term", "promised")}
        walk.put(replace(walk.place, **known))


def _assigned(walk: "Walk", told: "Told", _fact: Assigned) -> None:
    """One that was given up half done goes to the expert again."""
    back = told.place.step if told.place is not None else None
    if back is None or walk.place.step is None or not walk.case.route.ahead(back, walk.place.step):
        return
    again = returned_to(walk.case, walk.case.route.step(back))
    due, term = (told.place.due, told.place.term) if told.place else (again.due, again.term)
    walk.put(replace(again, due=due, term=term))


def _resealed(walk: "Walk", _told: "Told", fact: Resealed) -> None:
    walk.put(replace(walk.place, seal=fact.seal))


def _resolved(walk: "Walk", told: "Told", _fact: IncidentResolved) -> None:
    """A denied handover that was settled waits for nobody any more."""
    if told.place is None:
        return
    left = {(each.step, each.taker.id) for each in told.place.pending if each.denied}
    kept = (p for p in walk.place.pending if not p.denied or (p.step, p.taker.id) in left)
    walk.put(replace(walk.place, pending=tuple(kept)))


BESIDE: dict[type[Fact], Callable[["Walk", "Told", Any], None]] = {
    Offered: _offered,
    SentVia: _offered,
    OfferLapsed: _lapsed,
    Confirmed: _confirmed,
    Denied: _denied,
    Stays: _kept,
    Delayed: _kept,
    DueMoved: _kept,
    Assigned: _assigned,
    Resealed: _resealed,
    IncidentResolved: _resolved,
}
"""What each of them does to the place."""
