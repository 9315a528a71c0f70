"""Who speaks for an expert without a phone: the chair of the place of checking, and the coordinator."""

from dataclasses import replace

from custody.acts import Confirm, Deny, Take
from custody.concerns import concerns
from custody.facts.happened import Confirmed, Denied, Received
from custody.facts.names import CheckedAt, Who
from custody.facts.refusals import NothingToConfirm
from custody.menu import choices
from custody.pending import Pending
from custody.roles import Person, Role
from custody.routes import COLLEGE
from custody.vouching import is_asked, may_say, vouches
from tests.custody.world import (
    CHAIR,
    COLLEAGUE,
    COORDINATOR,
    DEPUTY,
    EXPERT,
    NEIGHBOUR,
    NOON,
    OBSERVER,
    OTHER_CHAIR,
    PACKET,
    SCHOOL,
    Desk,
    brought_to,
    of,
)

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


def waiting(role: Role, taker: Person, *, asks_taker: bool = False) -> Pending:
    """A handover of which only the giver's office is known, or one that the giver has stated."""
    return Pending("to-school", None, role, Who(taker.id, taker.callsign, role), NOON, asks_taker=asks_taker)


def test_where_only_the_office_is_known_its_people_are_asked_and_never_whoever_took_it() -> None:
    by_school = waiting(Role.SCHOOL, OBSERVER)
    assert [is_asked(by_school, PACKET, each) for each in (SCHOOL, COLLEAGUE, NEIGHBOUR, COORDINATOR)] == [
        True, True, False, False,
    ]  # fmt: skip
    both = replace(OBSERVER, grants=(*OBSERVER.grants, of(Role.SCHOOL, "КАР")))
    assert is_asked(by_school, PACKET, both) is False
    stated = waiting(Role.SCHOOL, OBSERVER, asks_taker=True)
    assert [is_asked(stated, PACKET, each) for each in (OBSERVER, SCHOOL)] == [True, False]
    assert not is_asked(waiting(Role.OBSERVER, COORDINATOR), PACKET, OBSERVER), "an observer is no office"


def test_the_coordinator_speaks_for_an_expert_only_and_not_of_what_they_have_taken() -> None:
    by_expert = waiting(Role.EXPERT, CHAIR)
    assert [may_say(by_expert, PACKET, each) for each in (COORDINATOR, OTHER_CHAIR, SCHOOL, CHAIR)] == [
        True, True, False, False,
    ]  # fmt: skip
    assert not may_say(waiting(Role.EXPERT, COORDINATOR), PACKET, COORDINATOR)
    assert not may_say(waiting(Role.SCHOOL, CHAIR), PACKET, COORDINATOR)
    to_expert = waiting(Role.EXPERT, EXPERT, asks_taker=True)
    assert [may_say(to_expert, PACKET, each) for each in (EXPERT, COORDINATOR, CHAIR)] == [True, False, False]


def test_whoever_takes_it_as_a_chair_or_the_coordinator_answers_for_both_sides() -> None:
    found = [vouches(PACKET, CHAIR, role) for role in (Role.CHAIR, Role.COORDINATOR, Role.SCHOOL)]
    assert found == [True, True, False]
    assert vouches(PACKET, HERE, Role.CHAIR), "nobody has said where it is checked"
    elsewhere = replace(PACKET, checked_at=CheckedAt("М-2", "Слюдянка"))
    assert [vouches(elsewhere, each, Role.CHAIR) for each in (HERE, HEAD)] == [False, True]
