"""EPCIS documents are valid, and what is wrong in one does not pass."""

import json
from collections.abc import Callable

import pytest

from custody.facts.happened import Happened
from documents.epcis import TAIL, head, piece
from documents.epcis_words import STEPS
from tests.documents.epcis_check import (
    Document,
    flaws,
    gs1_without_formats,
    is_uri,
)
from tests.documents.epcis_made import AT, CHECKERS, PACKED, TAKEN, Checker, document
from tests.locales.examples import examples, kinds


@pytest.mark.parametrize("passes", CHECKERS)
def test_every_fact_that_goes_out_makes_a_valid_event(passes: Checker) -> None:
    said = [fact for kind in kinds() if issubclass(kind, Happened) for fact in examples(kind)]
    made = document(*said)
    assert {each["vpr:fact"] for each in made["epcisBody"]["eventList"]} >= set(STEPS)
    assert not list(flaws(made))
    assert passes(made)


@pytest.mark.parametrize("passes", CHECKERS)
def test_an_empty_campaign_is_a_valid_document(passes: Checker) -> None:
    assert passes(json.loads(head(AT, []) + piece([], is_first=True) + TAIL))


def _event(made: Document) -> Document:
    found: Document = made["epcisBody"]["eventList"][1]
    return found


WRONG: dict[str, Callable[[Document], object]] = {
    "a wrong business step": lambda made: _event(made).update(bizStep="recieving"),
    "a wrong disposition": lambda made: _event(made).update(disposition="lost"),
    "a wrong date": lambda made: _event(made).update(eventTime="16.04.2024 12:40"),
    "a date that is none": lambda made: _event(made).update(eventTime="2024-04-31T12:40:00+08:00"),
    "no action": lambda made: _event(made).pop("action"),
    "another action": lambda made: _event(made).update(action="TAKE"),
    "a packet without a scheme": lambda made: _event(made).update(epcList=["K7M2-9Q"]),
    "a packet with letters that no URI has": lambda made: _event(made).update(epcList=["urn:x:впр 2024"]),
    "a place without a scheme": lambda made: _event(made).update(readPoint={"id": "the school"}),
    "an event without a scheme": lambda made: _event(made).update(eventID="№ 12"),
    "no offset": lambda made: _event(made).pop("eventTimeZoneOffset"),
    "a strange offset": lambda made: _event(made).update(eventTimeZoneOffset="+15:00"),
    "a field of nobody": lambda made: _event(made).update(note="urgent"),
    "a party without a scheme": lambda made: _event(made).update(
        sourceList=[{"type": "possessing_party", "source": "the school"}]
    ),
}


@pytest.mark.parametrize("passes", CHECKERS)
@pytest.mark.parametrize("wrong", WRONG)
def test_what_is_wrong_does_not_pass(wrong: str, passes: Checker) -> None:
    made = document(PACKED, TAKEN)
    assert passes(made)
    WRONG[wrong](made)
    assert not passes(made)


def test_without_formats_a_wrong_word_would_pass() -> None:
    made = document(PACKED, TAKEN)
    WRONG["a wrong business step"](made)
    assert gs1_without_formats().is_valid(made), "the check of URIs proves nothing any more"


def test_the_check_of_uris_knows_good_ones_from_bad_ones() -> None:
    good = ("urn:a:b", "https://ref.gs1.org/cbv/", "ni:///sha-256;a-b_c", "vpr:step", "http://a/b?c=d#e")
    bad = ("receiving", "", ":a", "1a:b", "urn:a b", "urn:ё", "urn:%4", "a:b#c#d", "vpr:", "//a/b")
    assert [each for each in good if not is_uri(each)] == []
    assert [each for each in bad if is_uri(each)] == []
