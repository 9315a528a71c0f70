"""What an EPCIS event says: from whom to whom and when, and what was put right."""

import base64
from dataclasses import replace
from datetime import timedelta

import pytest

from custody.facts.checking import Counted, Incident
from custody.facts.corrections import Annulled, Corrected
from custody.facts.happened import Undone
from documents.epcis_names import event_id
from tests.documents.epcis_check import (
    is_uri,
)
from tests.documents.epcis_made import (
    AT,
    CHECKERS,
    COORDINATOR,
    EXPERT,
    LATER,
    NAME,
    OBSERVER,
    PACKED,
    TAKEN,
    TRACED,
    Checker,
    document,
    entries,
    events,
)


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
