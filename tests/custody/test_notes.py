"""Checkpoints as signed notes, and the hours in which they are made."""

import base64
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from custody.campaign import Campaign
from custody.checkpoints import Checkpoint, Occasion, is_quiet, name_of_log, occasion_now
from custody.notes import Note, key_id, notes_in, signed, verifier_key

PUBLIC = base64.b64decode("AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")[1:]
NOTE = Note("vpr-custody/9QK7TXW48M2P6HNA", 12, bytes(range(32)), 3, "2026-04-14T10:00:00Z")
WHOLE = signed(NOTE, PUBLIC, b"s" * 64)
ZONE = ZoneInfo("Asia/Irkutsk")
CAMPAIGN = Campaign(1, "spring", "Spring", "municipal", ZONE.key, time(18))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 4, day, hour, minute, tzinfo=ZONE)


def made(moment: datetime, occasion: Occasion = "hour") -> Checkpoint:
    return Checkpoint(1, 1, "0" * 64, moment.astimezone(UTC), occasion, "", "")


def test_keys_are_named_as_the_standard_names_them() -> None:
    """The example key of the standard's own reference implementation."""
    key = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
    assert verifier_key("example.com/foo", PUBLIC) == key
    assert key_id("example.com/foo", PUBLIC).hex() == "530d903a"


def test_a_note_has_the_standard_s_form() -> None:
    body, _, line = WHOLE.partition("\n\n")
    assert body.split("\n")[:3] == [NOTE.origin, "12", base64.b64encode(NOTE.root).decode()]
    dash, name, said = line.removesuffix("\n").split(" ")
    assert (dash, name) == ("\u2014", NOTE.origin)
    assert base64.b64decode(said) == key_id(NOTE.origin, PUBLIC) + b"s" * 64


def test_a_note_is_found_again() -> None:
    (found,) = notes_in(WHOLE)
    assert replace(found, signatures=()) == NOTE
    (signature,) = found.signatures
    assert (signature.name, signature.signature) == (NOTE.origin, b"s" * 64)
    assert found.text == NOTE.text


@pytest.mark.parametrize(
    "copied",
    [
        f"Контрольная точка № 3\nСохраните это сообщение.\n{WHOLE}\nПереслано",
        WHOLE.replace("\n", "\r\n"),
        WHOLE.replace("\n\n", "\n"),
        WHOLE.replace("\u2014", "-"),
        "  " + WHOLE.replace("\n", "  \n  "),
        WHOLE.removesuffix("\n"),
    ],
    ids=["words around", "other line ends", "no blank line", "another dash", "spaces", "no end"],
)
def test_a_note_that_was_copied_from_a_chat_is_found(copied: str) -> None:
    (found,) = notes_in(copied)
    assert (found.text, len(found.signatures)) == (NOTE.text, 1)


def test_two_notes_keep_their_own_signatures() -> None:
    other = replace(NOTE, number=4, size=13)
    first, second = notes_in(f"{WHOLE}\n\n{signed(other, PUBLIC, b't' * 64)}")
    assert (first.number, second.number) == (3, 4)
    assert [each.signatures[0].signature[:1] for each in (first, second)] == [b"s", b"t"]


@pytest.mark.parametrize("text", ["", "K7M2-9Q", WHOLE.replace("12", "twelve"), WHOLE.replace("12", "012")])
def test_anything_else_is_no_note(text: str) -> None:
    assert list(notes_in(text)) == []


def test_a_spoilt_signature_is_none() -> None:
    (found,) = notes_in(WHOLE[:-6] + "=A==\n")
    assert found.signatures == ()


def test_the_log_is_named_by_its_first_entry() -> None:
    assert name_of_log(b"one") != name_of_log(b"two")
    assert len(name_of_log(b"one").removeprefix("vpr-custody/")) == 16


@pytest.mark.parametrize(
    ("last", "day", "now", "occasion"),
    [
        (None, None, at(14, 8, 30), "hour"),
        (None, None, at(14, 19), "hour"),
        (made(at(14, 8, 30)), None, at(14, 8, 59), None),
        (made(at(14, 8, 30)), None, at(14, 9), "hour"),
        (made(at(14, 8, 30)), None, at(15, 9), "day"),
        (made(at(14, 17, 59)), None, at(14, 18), "day"),
        (made(at(14, 18), "day"), made(at(14, 18), "day"), at(14, 18, 1), None),
        (made(at(14, 18), "day"), made(at(14, 18), "day"), at(14, 19), "hour"),
        (made(at(14, 19)), made(at(14, 18), "day"), at(15, 8), "hour"),
        (made(at(15, 17)), made(at(14, 18), "day"), at(15, 18), "day"),
        (made(at(15, 17)), made(at(14, 18), "day"), at(16, 7), "day"),
    ],
)
def test_checkpoints_are_due_once_an_hour_and_at_the_day_s_end(
    last: Checkpoint | None, day: Checkpoint | None, now: datetime, occasion: Occasion | None
) -> None:
    assert occasion_now(CAMPAIGN, last, day, now) == occasion


def test_a_clock_that_was_turned_back_makes_none_twice() -> None:
    last = made(at(14, 12, 5))
    assert occasion_now(CAMPAIGN, last, None, at(14, 11, 5)) is None
    assert occasion_now(CAMPAIGN, last, None, at(14, 12, 59)) is None
    assert occasion_now(CAMPAIGN, last, None, at(14, 13)) == "hour"


def test_a_clock_that_was_years_ahead_for_a_moment_does_not_stop_the_checkpoints() -> None:
    ahead = made(at(14, 12) + timedelta(days=365))
    assert occasion_now(CAMPAIGN, ahead, made(at(13, 18), "day"), at(14, 12)) == "hour"
    assert occasion_now(CAMPAIGN, ahead, replace(ahead, occasion="day"), at(14, 19)) is not None


@pytest.mark.parametrize(
    ("hours", "hour", "quiet"),
    [("22:00-07:00", 23, True), ("22:00-07:00", 6, True), ("22:00-07:00", 7, False),
     ("22:00-07:00", 12, False),
     ("13:00-15:00", 14, True), ("13:00-15:00", 15, False), ("", 3, False)],
)  # fmt: skip
def test_the_hours_of_silence_may_pass_midnight(hours: str, hour: int, quiet: bool) -> None:  # noqa: FBT001
    assert is_quiet(hours, at(14, hour), ZONE.key) is quiet
