"""Where a person holds a role."""

import pytest

from custody.roles import Grant, Person, Role

HERE, THERE = frozenset({"karam"}), frozenset({"ulkan"})


@pytest.mark.parametrize(
    ("organisations", "places"),
    [
        ((), None),
        ((HERE,), HERE),
        ((HERE, THERE), HERE | THERE),
        ((HERE, frozenset[str]()), frozenset[str]()),
    ],
)
def test_a_grant_without_organisations_is_everywhere_whatever_stands_beside_it(
    organisations: tuple[frozenset[str], ...], places: frozenset[str] | None
) -> None:
    grants = (Grant(Role.OBSERVER, THERE), *(Grant(Role.SCHOOL, each) for each in organisations))
    assert Person(1, 1, "S-01", grants).places_of(Role.SCHOOL) == places
