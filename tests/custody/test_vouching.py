"""Who speaks for an expert without a phone: the chair of the place of checking, and the coordinator."""

from dataclasses import replace

from custody.acts import Confirm, Deny, Take
from custody.concerns import concerns
from custody.facts.happened import Confirmed, Denied, Received
from custody.facts.names import CheckedAt
from custody.facts.refusals import NothingToConfirm
from custody.menu import choices
from custody.roles import Person, Role
from custody.routes import COLLEGE
from tests.custody.world import CHAIR, COORDINATOR, DEPUTY, EXPERT, OTHER_CHAIR, SCHOOL, Desk, brought_to

HERE = replace(CHAIR, checking_place="М-1")
ELSEWHERE = replace(OTHER_CHAIR, checking_place="М-2")
HEAD = replace(OTHER_CHAIR, checking_place="")


def checked(*, hears: bool = False) -> Desk:
    """A packet of the place М-1 that an expert has checked, who has no phone unless `hears`."""
    desk = brought_to("checked")
    desk.packet = replace(desk.packet, checked_at=CheckedAt("М-1", "Слюдянка"))
    desk.giver_hears = hears
    return desk


def verbs(desk: Desk, who: Person) -> set[str]:
    """What that person's card offers."""
    return {each.verb for each in choices(desk.case(who))}


def test_what_the_chair_takes_back_there_waits_for_nobody_the_sheet_is_signed() -> None:
    for taker in (HERE, HEAD, COORDINATOR):
        desk = checked()
        said = desk.accepts(taker, Take("from-expert"), Received)
        assert (said.confirmed, said.on_sheet, desk.place.pending) == (True, True, ())


def test_an_expert_with_a_phone_is_asked_as_ever() -> None:
    desk = checked(hears=True)
    said = desk.accepts(HERE, Take("from-expert"), Received)
    assert (said.confirmed, said.on_sheet) == (False, False)
    assert desk.place.awaited[0].asked is not None
    assert desk.place.awaited[0].asked.id == EXPERT.id
    assert "confirm" not in verbs(desk, HERE), "nobody confirms what they have taken themselves"


def test_a_chair_of_another_place_is_neither_asked_nor_heard() -> None:
    for hears in (False, True):
        desk = checked(hears=hears)
        desk.packet = replace(desk.packet, route="college")
        desk.route = COLLEGE
        desk.accepts(SCHOOL, Take("returned"), Received)
        assert not concerns(desk.packet, ELSEWHERE)
        assert "confirm" not in verbs(desk, ELSEWHERE)
        desk.refuses(ELSEWHERE, Confirm("returned"), NothingToConfirm)
        desk.refuses(ELSEWHERE, Deny("returned"), NothingToConfirm)
        assert concerns(desk.packet, HERE)
        said = desk.accepts(HERE, Confirm("returned"), Confirmed)
        assert said.spoken_for is not None
        assert (said.by.role, said.spoken_for.id) == (Role.CHAIR, EXPERT.id)


def test_what_a_chair_of_another_place_has_taken_waits_for_the_chair_of_that_place() -> None:
    desk = checked()
    assert not desk.accepts(ELSEWHERE, Take("from-expert"), Received).confirmed
    assert desk.accepts(HERE, Confirm("from-expert"), Confirmed).by.callsign == "П-01"


def test_the_coordinator_may_say_it_by_the_sheet_and_is_not_asked_for_it() -> None:
    desk = checked()
    desk.accepts(ELSEWHERE, Take("from-expert"), Received)
    assert not concerns(desk.packet, COORDINATOR), "it is in /now, and not among their own"
    assert "confirm" in verbs(desk, COORDINATOR)
    assert desk.accepts(DEPUTY, Deny("from-expert"), Denied).by.role is Role.COORDINATOR
    other = checked()
    other.accepts(ELSEWHERE, Take("from-expert"), Received)
    assert other.accepts(COORDINATOR, Confirm("from-expert"), Confirmed).by.role is Role.COORDINATOR
