"""The chair gives packets to experts in one act: named and offered, or issued in the chair's words."""

from dataclasses import replace

from custody.acts import HandOut, Take
from custody.facts.happened import Offered, Received
from custody.facts.refusals import NotHolder, OwnSchool, WrongRole
from tests.custody.world import CHAIR, COORDINATOR, EXPERT, OWN_EXPERT, Desk, brought_to

SILENT = replace(EXPERT, id=77, callsign="Э-77", joined=False)


def with_the_chair() -> Desk:
    """A packet of the pile in the chair's hands."""
    desk = brought_to("to-coordinator")
    desk.settle(CHAIR, Take())
    return desk


def test_whoever_has_a_phone_is_named_and_takes_by_a_tap() -> None:
    desk = with_the_chair()
    fact = desk.accepts(CHAIR, HandOut(EXPERT), Offered)
    assert fact.expert is not None
    assert fact.expert.callsign == EXPERT.callsign
    assert desk.packet.expert is not None
    assert desk.packet.expert.id == EXPERT.id
    assert desk.accepts(EXPERT, Take(), Received).confirmed


def test_for_whoever_has_no_phone_the_chair_speaks_and_it_is_no_incident() -> None:
    desk = with_the_chair()
    fact = desk.accepts(CHAIR, HandOut(SILENT), Received)
    assert fact.spoken_by is not None
    assert desk.packet.place.incidents == 0
    assert desk.packet.expert is not None
    assert desk.packet.expert.id == SILENT.id


def test_nobody_else_gives_out_and_nobody_gets_their_own_school() -> None:
    with_the_chair().refuses(COORDINATOR, HandOut(EXPERT), WrongRole)
    with_the_chair().refuses(CHAIR, HandOut(OWN_EXPERT), OwnSchool)
    brought_to("to-coordinator").refuses(CHAIR, HandOut(EXPERT), NotHolder)
