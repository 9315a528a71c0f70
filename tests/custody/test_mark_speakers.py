"""Who speaks for an expert without a phone: a chair where the works are checked, a coordinator anywhere."""

from dataclasses import replace
from datetime import date

from custody.desk.marks.speakers import chairs_of, may_decide, speaker_of
from custody.roles import Grant, Person, Role
from custody.sittings import Sitting

HERE = Sitting(1, 1, "KAR", "Karam", "physics", "8", date(2026, 9, 15), checking_place="M-1")
CHAIR = Person(1, 1, "P-01", (Grant(Role.CHAIR),), checking_place="M-1")


def test_a_chair_speaks_where_the_works_are_checked_and_nowhere_else() -> None:
    elsewhere = replace(CHAIR, checking_place="M-2")
    found = speaker_of(CHAIR, HERE)
    assert found is not None
    assert found.role is Role.CHAIR
    assert speaker_of(elsewhere, HERE) is None
    assert speaker_of(elsewhere, replace(HERE, checking_place="")), "the plan names no places"
    assert speaker_of(replace(CHAIR, checking_place=""), HERE), "the plan does not say where the chair is"
    both = replace(elsewhere, grants=(Grant(Role.CHAIR), Grant(Role.COORDINATOR)))
    spoken = speaker_of(both, HERE)
    assert spoken is not None
    assert spoken.role is Role.COORDINATOR
    assert speaker_of(replace(CHAIR, grants=(Grant(Role.EXPERT),)), HERE) is None


def test_the_chair_of_the_place_decides_and_a_coordinator_only_where_there_is_none() -> None:
    coordinator = Person(2, 1, "K-01", (Grant(Role.COORDINATOR),))
    elsewhere = replace(CHAIR, checking_place="M-2")
    assert [each.callsign for each in chairs_of((CHAIR, elsewhere, coordinator), HERE)] == ["P-01"]
    assert may_decide(CHAIR, HERE, (CHAIR,))
    assert not may_decide(coordinator, HERE, (CHAIR,))
    assert may_decide(coordinator, HERE, (elsewhere, replace(CHAIR, joined=False)))
    assert not may_decide(elsewhere, HERE, ())
