"""What looks strange in a line of a sheet: the deputy in the coordinator's place does not."""

from custody.acts import Take
from custody.judge import judge
from custody.judge.disputing import dispute
from custody.oddities import oddities
from custody.roles import Person
from tests.custody.world import COORDINATOR, DEPUTY, OBSERVER, OTHER_OBSERVER, SCHOOL, brought_to


def _odd(who: Person, step: str, planned: Person) -> tuple[str, ...]:
    desk = brought_to("packed" if step == "to-observer" else "to-observer")
    case = desk.case(who)
    return oddities(case, judge(case, Take(step)), case.route.step(step), {}, "", planned)


def test_a_deputy_is_nobody_else_than_planned_and_another_observer_is() -> None:
    assert "other-person" not in _odd(DEPUTY, "to-coordinator", COORDINATOR)
    assert "other-person" in _odd(OTHER_OBSERVER, "to-observer", OBSERVER)


def test_the_incident_of_a_disputed_entry_names_it() -> None:
    desk = brought_to("to-observer")
    entry = desk.ledger[0]
    (incident,) = dispute(desk.case(SCHOOL), 11, entry, before=False).incidents
    assert (incident.what, incident.entry) == ("record-disputed", 11)
