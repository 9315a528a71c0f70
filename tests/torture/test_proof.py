"""The proof can fail: what is lost, doubled or unanswered is seen."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from custody.ledger import Entry, Record, chain
from tests.torture.expecting import Expected, Town, expected
from tests.torture.following import Heard
from tests.torture.proof import Act, Evidence, Letter, flaws, weighed

AT = datetime(2026, 4, 14, 9, tzinfo=UTC)
CHAIN = "packet:1/K7M29Q"
SCAN, ASKED = 11, 12
GOOD = Evidence(
    due={SCAN: (1001, Expected(Counter([CHAIN]))), ASKED: (1001, Expected())},
    confirmed={SCAN, ASKED},
    messages=[(1001, 71), (1001, 72)],
    edits=set(),
    inbox=[(SCAN, "done"), (ASKED, "done")],
    ledger=[Act(SCAN, CHAIN)],
    letters=[
        Letter(SCAN, 1001, "sent", 71, edit=False),
        Letter(ASKED, 1001, "sent", 72, edit=False),
    ],
)


def test_a_good_run_is_clean() -> None:
    tally = weighed(GOOD)
    assert tally.clean
    assert tally.line == "updates 2 · recorded 2 · lost 0 · doubled 0 · unanswered 0 · messages repeated 0"


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param(replace(GOOD, inbox=[(ASKED, "done")]), id="confirmed and not in the inbox"),
        pytest.param(replace(GOOD, inbox=[(SCAN, "quarantined"), (ASKED, "done")]), id="set aside"),
        pytest.param(replace(GOOD, inbox=[(SCAN, "new"), (ASKED, "done")]), id="still waiting"),
        pytest.param(replace(GOOD, ledger=[]), id="an act that the ledger does not know"),
        pytest.param(replace(GOOD, ledger=[Act(SCAN, "packet:2/K7M29Q")]), id="written into another chain"),
    ],
)
def test_what_is_lost_is_seen(bad: Evidence) -> None:
    assert weighed(bad).lost


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param(replace(GOOD, inbox=[*GOOD.inbox, (SCAN, "done")]), id="twice in the inbox"),
        pytest.param(replace(GOOD, ledger=[*GOOD.ledger, Act(SCAN, CHAIN)]), id="twice in the ledger"),
        pytest.param(replace(GOOD, ledger=[*GOOD.ledger, Act(ASKED, CHAIN)]), id="an act out of a question"),
        pytest.param(replace(GOOD, ledger=[*GOOD.ledger, Act(99, CHAIN)]), id="an act that nobody caused"),
        pytest.param(
            replace(
                GOOD,
                due={**GOOD.due, ASKED: (1001, Expected(free=True))},
                ledger=[*GOOD.ledger, Act(ASKED, CHAIN), Act(ASKED, CHAIN)],
            ),
            id="a form written down twice",
        ),
    ],
)
def test_what_is_doubled_is_seen(bad: Evidence) -> None:
    assert weighed(bad).doubled


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param(replace(GOOD, letters=GOOD.letters[:1]), id="no letter"),
        pytest.param(
            replace(GOOD, letters=[GOOD.letters[0], replace(GOOD.letters[1], state="new", message=None)]),
            id="a letter that was not sent",
        ),
        pytest.param(
            replace(GOOD, letters=[GOOD.letters[0], replace(GOOD.letters[1], chat=1002)]),
            id="to somebody else",
        ),
        pytest.param(replace(GOOD, messages=GOOD.messages[:1]), id="Telegram never had the message"),
    ],
)
def test_who_is_not_answered_is_seen(bad: Evidence) -> None:
    assert weighed(bad).unanswered


def test_a_repeated_message_is_counted_and_forgiven() -> None:
    tally = weighed(replace(GOOD, messages=[*GOOD.messages, (1001, 70)]))
    assert (tally.repeated, tally.clean) == (1, True)


def test_an_answer_by_editing_is_an_answer() -> None:
    letters = [GOOD.letters[0], Letter(ASKED, 1001, "sent", 71, edit=True)]
    assert weighed(replace(GOOD, letters=letters, edits={(1001, 71)})).clean


TOWN = Town(
    tokens={"a" * 20: CHAIN}, codes={"K7M29Q": CHAIN}, packets={"p1": CHAIN}, people={1001: "person:5/S-01"}
)


@pytest.mark.parametrize(
    ("heard", "due"),
    [
        (Heard(1, "message", 1001, {"text": "/start p_" + "a" * 20}), [CHAIN]),
        (Heard(1, "message", 1001, {"text": "K7M2-9Q принял"}), [CHAIN]),
        (Heard(1, "message", 1001, {"text": "K7M2-9Q K7M2-9Q"}), [CHAIN]),
        (Heard(1, "message", 1001, {"text": "ABCD-EF"}), ["person:5/S-01"]),
        (Heard(1, "message", 1001, {"text": "/my"}), []),
        (Heard(1, "message", 666, {"text": "/start p_" + "a" * 20}), []),
        (Heard(1, "callback_query", 1001, {"data": "t:take:p1:3:to-observer"}), [CHAIN]),
    ],
)
def test_what_an_update_must_leave_is_read_from_the_update_alone(heard: Heard, due: list[str]) -> None:
    assert expected(heard, TOWN) == Expected(Counter(due))


def test_a_form_may_or_may_not_become_an_act() -> None:
    assert expected(Heard(1, "callback_query", 1001, {"data": "t:fill:d4:0:25"}), TOWN).free


def entries() -> list[Entry]:
    place = {"kind": "place", "step": "packed"}
    first = chain(record({"place": place}), None)
    return [first, chain(record({}), first)]


def record(body: dict[str, object]) -> Record:
    return Record(CHAIN, "packed", True, "S-01", "school", AT, AT, "telegram", "link", SCAN, body)  # noqa: FBT003


def test_a_packet_that_is_elsewhere_and_a_broken_chain_are_seen() -> None:
    here = {CHAIN: {"kind": "place", "step": "packed", "last": {"kind": "last-act"}}}
    assert flaws(entries(), here) == []
    assert len(flaws(entries(), {CHAIN: {"kind": "place", "step": "opened"}})) == 1
    assert len(flaws(entries()[1:], here)) == 1
