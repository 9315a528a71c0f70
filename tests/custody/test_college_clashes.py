"""Clashes of a plan of colleges: lists against programmes, places closed, crowded or unled (S 3-5)."""

from dataclasses import replace
from datetime import date

import pytest

from custody.clashes import clashes, scene_of, terms_of
from custody.facts.base import Fact
from custody.facts.college_clashes import ListsApart, PlaceClosed, PlaceMissing, PlaceOverloaded, WorkMissing
from custody.plan import Plan
from documents.college_example import college_example
from tests.custody.world import April

PLAN = college_example()
KINDS = (
    "work-missing",
    "lists-apart",
    "place-missing",
    "place-closed",
    "place-overloaded",
    "place-without-chair",
)


def found(plan: Plan) -> dict[str, Fact]:
    """The first clash of each of the colleges' kinds."""
    facts = clashes(scene_of(plan, terms_of(plan.campaign), April()))
    return {fact.kind: fact for fact in reversed(facts) if fact.kind in KINDS}


def test_the_example_of_colleges_has_no_clash_of_its_own() -> None:
    assert found(PLAN) == {}


def test_a_list_that_is_not_that_of_the_programmes_is_named_with_both_numbers() -> None:
    first = replace(PLAN.sittings[0], listed=90)
    fact = found(replace(PLAN, sittings=(first, *PLAN.sittings[1:])))["lists-apart"]
    assert isinstance(fact, ListsApart)
    assert (fact.listed, fact.expected) == (90, 100)


def test_participants_without_a_work_are_named_and_an_unknown_list_is_not_doubted() -> None:
    fact = found(replace(PLAN, sittings=PLAN.sittings[1:]))["work-missing"]
    assert isinstance(fact, WorkMissing)
    assert (fact.subject, fact.expected) == ("метапредметная работа", 100)
    unknown = tuple(replace(each, listed=None) for each in PLAN.sittings)
    assert "lists-apart" not in found(replace(PLAN, sittings=unknown))


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"until": date(2026, 10, 20)}, "place-closed"),
        ({"since": date(2026, 10, 26)}, "place-closed"),
        ({"chair": None}, "place-without-chair"),
        ({"since": date(2026, 10, 20)}, "place-overloaded"),
    ],
)
def test_a_place_is_open_has_a_chair_and_enough_experts(changes: dict[str, object], kind: str) -> None:
    first, *others = PLAN.places or ()
    fact = found(replace(PLAN, places=(replace(first, **changes), *others)))  # type: ignore[arg-type]
    assert kind in fact
    closed, crowded = fact.get("place-closed"), fact.get("place-overloaded")
    assert closed is None or isinstance(closed, PlaceClosed)
    assert crowded is None or (isinstance(crowded, PlaceOverloaded) and crowded.works == 295)


def test_colleges_without_a_place_are_counted_where_there_are_places() -> None:
    nowhere = tuple(replace(each, checking_place="") for each in PLAN.organisations)
    fact = found(replace(PLAN, organisations=nowhere))["place-missing"]
    assert isinstance(fact, PlaceMissing)
    assert fact.count == 3
    assert found(replace(PLAN, organisations=nowhere, places=None)) == {}
