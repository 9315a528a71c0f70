"""What must be true of the books after every story, whatever has happened in it."""

import json
import re
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import datetime
from functools import cache
from pathlib import Path

from custody.desk.settle import brief
from custody.facts.base import decode, encode
from custody.ledger import first_break
from custody.owing import is_on_road
from custody.packets import Place
from custody.routes import ROUTES, Route
from handlers.shapes import is_ours
from handlers.taps import Tap, packed
from locales.words import Words
from tests.stories.audit_colleges import flaws_of_colleges
from tests.stories.books import Books, Row, books_of
from tests.stories.clock import MORNING
from tests.stories.district import District, opened

WORDS = Words("Asia/Irkutsk")
BESIDE = ("incident", "incident-described", "evidence-kept", "incident-taken", "incident-resolved")
"""Entries that stand beside an outcome and are none themselves."""

UNANSWERED = ("my_chat_member",)
"""Updates that nobody waits for an answer to."""


@asynccontextmanager
async def story(
    folder: Path, *, joined: bool = True, empty: bool = False, morning: datetime = MORNING, **changes: object
) -> AsyncIterator[District]:
    """A district that is audited when its story has ended well."""
    async with opened(
        folder, joined=joined, empty=empty, first=100_000, morning=morning, **changes
    ) as district:
        yield district
        if district.house is None:
            await district.start()
        await everything_adds_up(district)


async def everything_adds_up(district: District) -> None:
    """Ledger, inbox, outbox and packets agree with each other and with what Telegram has seen."""
    await district.quiet()
    books = books_of(district)
    assert first_break(books.entries) is None
    _each_update_is_done_once(district, books)
    _each_update_has_one_outcome(books)
    _each_update_is_answered(district, books)
    _entries_fit_in_tables(books)
    _buttons_can_be_pressed(books)
    _packets_agree(books)
    _sittings_agree(books)
    _second_procedure_adds_up(books)


def _each_update_is_done_once(district: District, books: Books) -> None:
    states = {row["update_id"]: row["state"] for row in books.rows("SELECT update_id, state FROM inbox")}
    waiting = district.account.updates.history
    assert {one.update_id: one.status for one in waiting if one.status != "confirmed"} == {}
    assert {one.update_id: states.get(one.update_id) for one in waiting} == {
        one.update_id: "done" for one in waiting
    }
    assert [number for number, state in states.items() if state != "done"] == [], "quarantined or left over"


def _each_update_has_one_outcome(books: Books) -> None:
    outcomes = Counter(
        (content["stream"], content["update"])
        for content in (each.content for each in books.entries)
        if content["stream"].startswith("packet:") and content["kind"] not in BESIDE
        if content["time_source"] != "paper"  # a whole sheet is one update
        if content["update"] is not None
    )
    many = {outcome for outcome, times in outcomes.items() if times != 1}
    told = (each.content for each in books.entries)
    assert not many, [each for each in told if (each["stream"], each["update"]) in many]


def _each_update_is_answered(district: District, books: Books) -> None:
    answered = {
        (row["update_id"], row["chat"])
        for row in books.rows("SELECT update_id, chat FROM outbox WHERE state = 'sent'")
    }
    silent = [
        one.shape()
        for one in district.account.updates.history
        if one.kind not in UNANSWERED and (one.update_id, one.chat_id) not in answered
    ]
    assert [each for each in silent if not _is_talk_of_others(each)] == []


def _entries_fit_in_tables(books: Books) -> None:
    """Whatever was recorded can be said in a cell of a table: one line without marks."""
    facts = [each.content["body"]["fact"] for each in books.entries if "fact" in each.content["body"]]
    said = [(fact["kind"], _act(json.dumps(fact))) for fact in facts]
    assert [each for each in said if re.search(r"[<\n]", each[1])] == []


@cache
def _act(fact: str) -> str:
    """The same morning stands before every story: its entries are said once."""
    return WORDS.act(decode(json.loads(fact)), "ru")


def _buttons_can_be_pressed(books: Books) -> None:
    """Whatever stands under a letter is a button that the bot itself knows."""
    rows = (row for letter in books.rows("SELECT rows FROM outbox") for row in json.loads(letter["rows"]))
    taps = {packed(choice) for row in rows for choice in decode(row).choices}
    assert [each for each in taps if not is_ours(Tap.unpack(each))] == []


def _is_talk_of_others(update: Row) -> bool:
    """What happens in a group is answered only where the bot is wanted."""
    chat: int = update["chat_id"]
    return chat < 0


def _packets_agree(books: Books) -> None:
    for row in books.rows("SELECT * FROM packets WHERE aside = 0"):
        place: Place = decode(json.loads(row["place"]))
        assert encode(brief(place)) == _last_place(books, row["chain"] or row["code"]), row["code"]
        over = _is_over(ROUTES[row["route"]], place)
        told = {
            "step": place.step or "", "holder": place.holder.id if place.holder else None,
            "unconfirmed": int(place.unconfirmed), "incidents": place.unresolved,
            "denied": int(any(each.denied for each in place.pending)), "finished": int(over),
        }  # fmt: skip
        assert {name: row[name] for name in told} == told
        assert _due_kinds(books, row["id"]) == set(_kinds_due(place))


def _is_over(route: Route, place: Place) -> bool:
    """At the end of the route, and counted there when the route says so."""
    if place.step is None or route.due_step(place.step) is not None:
        return False
    return not route.step(place.step).counts or place.counted_step == place.step


def _last_place(books: Books, code: str) -> Row:
    """The place that the ledger accepted last; before any act, the one from the plan."""
    places: list[Row] = [
        content["body"]["place"]
        for content in books.of(code)
        if content["accepted"] and "place" in content["body"]
    ]
    return places[-1] if places else _planned(books, code)


def _planned(books: Books, code: str) -> Row:
    row = books.rows("SELECT place FROM packets WHERE ? IN (code, chain) AND step = ''", code)[0]
    planned: Place = decode(json.loads(row["place"]))
    assert planned.holder is None
    return dict(encode(planned))


def _kinds_due(place: Place) -> Iterator[str]:
    if place.due is not None:
        yield "deadline"
    if place.offer is not None and place.offer.until is not None:
        yield "offer"
    if place.unconfirmed:
        yield "word"
    if is_on_road(place):
        yield "silence"


def _due_kinds(books: Books, packet: int) -> set[str]:
    found = books.rows("SELECT kind FROM due WHERE subject = ? AND state = 'open'", f"p{packet}")
    return {row["kind"] for row in found}


def _milestones_told(chain: list[Row]) -> Iterator[tuple[str, str | None]]:
    """When each milestone was, the last word last; None for one that was taken back."""
    for fact in (each["body"]["fact"] for each in chain if each["accepted"]):
        if fact["kind"] == "milestone":
            yield fact["milestone"], fact["at"]
        if fact["kind"] == "milestone-undone":
            yield fact["milestone"], fact.get("stands")
        if fact["kind"] in ("noted-annulled", "noted-corrected") and "milestone" in fact["was"]:
            yield fact["was"]["milestone"], fact.get("now", {}).get("at")


def _sittings_agree(books: Books) -> None:
    """The milestones of a sitting are the last ones that its chain tells."""
    for row in books.rows("SELECT id, milestones, uploaded_at FROM sittings"):
        chain = [each.content for each in books.entries if each.stream == f"sitting:{row['id']}"]
        told = dict(_milestones_told(chain))
        kept = {each["milestone"]: each["at"] for each in json.loads(row["milestones"])}
        assert {name: at for name, at in told.items() if at is not None} == kept, chain
        assert _is_uploaded(chain) == (row["uploaded_at"] is not None), chain


def _is_uploaded(chain: list[Row]) -> bool:
    """Whether the last word about the upload is that it was done."""
    is_so = False
    for fact in (each["body"]["fact"] for each in chain if each["accepted"]):
        if fact["kind"] == "uploaded":
            is_so = True
        if fact["kind"] == "upload-undone":
            is_so = False
        if fact["kind"] == "noted-annulled" and "milestone" not in fact["was"]:
            is_so = False
    return is_so


def _second_procedure_adds_up(books: Books) -> None:
    """Days, rooms, codes, marks, tasks and questions are those of the ledger."""
    found = flaws_of_colleges(lambda sql: [tuple(row.values()) for row in books.rows(sql)], books.entries)
    assert found == []
