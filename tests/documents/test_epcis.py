"""EPCIS documents: what happened to packets, in words that other systems know."""

import base64
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from custody.facts.base import Fact, encode
from custody.facts.checking import Counted, Incident
from custody.facts.corrections import Annulled, Corrected
from custody.facts.happened import Happened, Packed, Received, Undone
from custody.facts.names import PacketName, Who
from custody.ledger import Entry, Record, chain
from custody.roles import Role
from documents.epcis import TAIL, head, piece
from documents.epcis_names import Traced, event_id
from documents.epcis_tracer import Tracer
from documents.epcis_words import STEPS
from tests.documents.epcis_check import (
    Document,
    flaws,
    gs1_without_formats,
    is_uri,
    passes_gs1,
    passes_ours,
)
from tests.locales.examples import examples, kinds

AT = datetime.fromisoformat("2024-04-16T12:40:00+08:00")
LATER = datetime.fromisoformat("2024-04-16T12:41:30.250000+08:00")
TRACED = Traced("впр-2024", "K7M29Q", "УЛК", "МОУ «Ульканская СОШ № 2»", "физика", "8", "2024-04-16", 1, 2)
NAME = PacketName("K7M29Q", "МОУ «Ульканская СОШ № 2»", "физика", "8")
SCHOOL, OBSERVER = Who(1, "Ш-01", Role.SCHOOL), Who(2, "Н-01", Role.OBSERVER)
EXPERT = Who(3, "Э-01", Role.EXPERT)
CHECKERS = [pytest.param(passes_ours, id="ours"), pytest.param(passes_gs1, id="gs1")]
Checker = Callable[[Document], bool]


def entries(*facts: Fact, accepted: bool = True) -> Iterator[Entry]:
    """A packet's chain."""
    last = None
    for fact in facts:
        record = Record(
            "packet:1/K7M29Q", fact.kind, accepted, "Ш-01", "school", AT, LATER, "telegram", "link", 7,
            {"fact": encode(fact)},
        )  # fmt: skip
        last = chain(record, last)
        yield last


def events(*facts: Fact, accepted: bool = True) -> list[dict[str, Any]]:
    tracer = Tracer()
    found = entries(*facts, accepted=accepted)
    return [event for entry in found for event in tracer.events(TRACED, entry, entry.content)]


def document(*facts: Fact) -> Document:
    found = events(*facts)
    places = [("впр-2024", "УЛК", "МОУ «Ульканская СОШ № 2»")]
    made = head(LATER, places) + piece(found[:1], is_first=True) + piece(found[1:], is_first=False) + TAIL
    whole: Document = json.loads(made)
    return whole


PACKED = Packed(packet=NAME, at=AT, step="packed", listed=9, wrote=8, by=SCHOOL, seal="0417")
TAKEN = Received(packet=NAME, at=AT, step="to-observer", taker=OBSERVER, giver=SCHOOL, broken=True)


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


def test_a_handover_says_from_whom_to_whom_and_when() -> None:
    packed, taken = events(PACKED, TAKEN)
    assert (packed["action"], packed["bizStep"], packed["disposition"]) == (
        "ADD",
        "packing",
        "container_closed",
    )
    assert packed["ilmd"]["vpr:subject"] == "физика"
    assert packed["readPoint"] == packed["bizLocation"] == {"id": TRACED.school}
    assert (taken["action"], taken["bizStep"], taken["disposition"]) == ("OBSERVE", "receiving", "in_transit")
    assert taken["sourceList"] == [{"type": "possessing_party", "source": TRACED.person("Ш-01")}]
    assert taken["destinationList"] == [{"type": "possessing_party", "destination": TRACED.person("Н-01")}]
    assert (taken["eventTime"], taken["eventTimeZoneOffset"]) == ("2024-04-16T12:40:00+08:00", "+08:00")
    assert taken["recordTime"] == "2024-04-16T12:41:30.250000+08:00"
    assert taken["persistentDisposition"] == {"set": ["damaged"]}
    assert "bizLocation" not in taken, "nobody knows where a packet on the road is"


def test_the_name_of_an_event_leads_to_its_entry() -> None:
    (entry,) = entries(PACKED)
    (event,) = events(PACKED)
    digest = event["eventID"].removeprefix("ni:///sha-256;")
    assert base64.urlsafe_b64decode(digest + "=").hex() == entry.hash == event["vpr:sha256"]
    assert event["eventID"] == event_id(entry.hash)
    assert event["vpr:entry"] == "packet:1/K7M29Q#1"


def test_what_was_taken_back_is_declared_to_be_in_error() -> None:
    undone = Undone(packet=NAME, at=AT, step="to-observer", of=2, by=OBSERVER)
    *_, taken, declared = events(PACKED, TAKEN, undone)
    error = declared.pop("errorDeclaration")
    assert declared == taken
    assert error == {"declarationTime": "2024-04-16T12:41:30.250000+08:00", "reason": "did_not_occur"}


COORDINATOR = Who(4, "К-01", Role.COORDINATOR)


@pytest.mark.parametrize("passes", CHECKERS)
def test_what_was_put_right_is_declared_and_stands_anew_at_its_own_time(passes: Checker) -> None:
    right = replace(TAKEN, at=AT - timedelta(hours=2), broken=False)
    corrected = Corrected(
        packet=NAME,
        at=LATER,
        of=2,
        mark="9QK7TXW48M2P6HNA",
        was=TAKEN,
        now=right,
        by=COORDINATOR,
        reason="время",
    )
    again = replace(corrected, was=right, now=replace(right, at=AT - timedelta(hours=3)))
    annulled = Annulled(
        packet=NAME, at=LATER, of=2, mark="9QK7TXW48M2P6HNA", was=right, by=COORDINATOR, reason="не тот пакет"
    )
    _, taken, first, of_taken, second, of_first, of_second = events(PACKED, TAKEN, corrected, again, annulled)
    assert first["eventTime"] == "2024-04-16T10:40:00+08:00"
    assert first["vpr:reason"] == "время"
    declared = [each.pop("errorDeclaration") for each in (of_taken, of_first, of_second)]
    assert [of_taken, of_first, of_second] == [taken, first, second]
    assert [each["reason"] for each in declared] == ["incorrect_data", "incorrect_data", "did_not_occur"]
    assert [each.get("correctiveEventIDs") for each in declared] == [
        [first["eventID"]],
        [second["eventID"]],
        None,
    ]
    assert passes(document(PACKED, TAKEN, corrected, again, annulled))


def test_taking_back_what_nobody_was_told_of_says_nothing() -> None:
    undone = Undone(packet=NAME, at=AT, step="to-observer", of=7, by=OBSERVER)
    assert len(events(PACKED, undone)) == 1


def test_a_refusal_moves_nothing() -> None:
    assert events(PACKED, TAKEN, accepted=False) == []


def test_a_count_says_whether_it_agrees() -> None:
    def said(step: str, counted: int) -> tuple[str, str]:
        (event,) = events(Counted(packet=NAME, at=AT, step=step, counted=counted, declared=8, by=EXPERT))
        return event["bizStep"], event["disposition"]

    assert said("opened", 8) == ("unpacking", "container_open")
    assert said("checked", 8) == ("inspecting", "completeness_verified")
    assert said("to-school", 8) == ("stock_taking", "completeness_verified")
    assert said("to-school", 7) == ("stock_taking", "mismatch_quantity")


def test_a_broken_seal_makes_a_damaged_packet() -> None:
    (event,) = events(Incident(packet=NAME, at=AT, what="seal-broken", by=OBSERVER))
    assert event["disposition"] == "damaged"


def test_names_are_urns_whatever_letters_people_use() -> None:
    assert TRACED.packet == "urn:vpr-custody:packet:%D0%B2%D0%BF%D1%80-2024:K7M29Q"
    assert all(map(is_uri, (TRACED.packet, TRACED.school, TRACED.person("Ш-01"))))


def test_the_check_of_uris_knows_good_ones_from_bad_ones() -> None:
    good = ("urn:a:b", "https://ref.gs1.org/cbv/", "ni:///sha-256;a-b_c", "vpr:step", "http://a/b?c=d#e")
    bad = ("receiving", "", ":a", "1a:b", "urn:a b", "urn:ё", "urn:%4", "a:b#c#d", "vpr:", "//a/b")
    assert [each for each in good if not is_uri(each)] == []
    assert [each for each in bad if is_uri(each)] == []
