"""What an update must leave behind, read from the stand-in's log alone, without the bot's understanding."""

import json
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.torture.books import Books
from tests.torture.following import Heard

LABEL = re.compile(r"\bp_([0-9a-z]{20})\b")
CODE = re.compile(r"\b([0-9A-Z]{4})-([0-9A-Z]{2})\b")
ON_PACKETS = ("take", "take-early", "take-broken", "offer", "confirm", "deny", "undo", "count", "look")
"""Buttons that are exactly one act on the packet which they name."""

QUIET = ("/my", "/status", "/help", "/start")
"""Asked and answered, with nothing to record."""


@dataclass(frozen=True, slots=True)
class Town:
    """What is printed on the labels and who joined: known before the first kill."""

    tokens: dict[str, str]
    codes: dict[str, str]
    packets: dict[str, str]
    people: dict[int, str]


@dataclass(frozen=True, slots=True)
class Expected:
    """The chains of the ledger in which one entry is due; `free`: a step of a form, which may be an act."""

    acts: Counter[str] = field(default_factory=Counter)
    free: bool = False


def town(books: Books, people_file: Path) -> Town:
    """The town as the plan made it."""
    packets = [(f"packet:{number}/{code}", number, code, token) for number, code, token in books.rows(LABELS)]
    chains = {callsign: f"person:{number}/{callsign}" for number, callsign in books.rows(PEOPLE)}
    personas = json.loads(people_file.read_text("utf-8"))
    return Town(
        tokens={token: chain for chain, _, _, token in packets},
        codes={code: chain for chain, _, code, _ in packets},
        packets={f"p{number}": chain for chain, number, _, _ in packets},
        people={each["user_id"]: chains[each["key"]] for each in personas},
    )


LABELS = "SELECT id, code, token FROM packets ORDER BY id"
PEOPLE = "SELECT id, callsign FROM people"


def expected(heard: Heard, where: Town) -> Expected:
    """A stranger leaves nothing; everybody else leaves one entry a packet, or one in their own chain."""
    person = where.people.get(heard.chat)
    if person is None:
        return Expected()
    if heard.kind == "callback_query":
        return _of_button(heard.data, where)
    if heard.own or heard.text.startswith("/start i_"):
        return Expected(Counter([person]))
    if not heard.text:
        return Expected(free=True)
    if heard.text in QUIET:
        return Expected()
    return _of_text(heard.text, person, where)


def _of_button(data: str, where: Town) -> Expected:
    _, verb, ref, *_ = data.split(":")
    if verb in ON_PACKETS and ref in where.packets:
        return Expected(Counter([where.packets[ref]]))
    return Expected(free=True)


def _of_text(text: str, person: str, where: Town) -> Expected:
    labels = [where.tokens.get(token, person) for token in LABEL.findall(text)]
    codes = [where.codes.get("".join(parts), person) for parts in CODE.findall(text)]
    found = Counter(dict.fromkeys((*labels, *codes), 1))
    return Expected(found) if found else Expected(free=True)
