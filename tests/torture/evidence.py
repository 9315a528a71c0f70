"""What both sides know when everything has come to rest."""

import json
from collections.abc import Iterator
from typing import Any

from custody.ledger import Entry
from tests.torture import asked as kept
from tests.torture.books import Books
from tests.torture.expecting import expected
from tests.torture.proof import Act, Evidence, Letter
from tests.torture.town import World

LETTERS = "SELECT update_id, chat, state, message_id, edit FROM outbox"
PAPER = "Запишите на бумаге"
"""Said directly when nothing can be written, so no letter knows of it."""

BESIDE = ("uploaded", "day-chosen")
"""Told in one chain beside what it comes of, a form or an act on another day: each may be there once."""

INBOX = "SELECT update_id, state FROM inbox"


def evidence(world: World) -> Evidence:
    """What both sides know now."""
    log = world.log
    inbox = [(number, state) for number, state in world.books.rows(INBOX)]
    given_up = log.expired - {number for number, _ in inbox}
    heard = [each for each in log.heard.values() if each.number not in given_up]
    acts = [(entry.content["update"], entry.stream, entry.content["kind"]) for entry in entries(world.books)]
    return Evidence(
        due={each.number: (each.chat, expected(each, world.phones.town)) for each in heard},
        confirmed=log.confirmed,
        messages=[(each.chat, each.message) for each in log.said if not each.edit and PAPER not in each.text],
        edits={(each.chat, each.message) for each in log.said if each.edit},
        inbox=inbox,
        ledger=[
            Act(number, f"{chain} {kind}" if kind in BESIDE else chain)
            for number, chain, kind in acts
            if number is not None and kind != "incident"
        ],
        letters=[
            Letter(n, chat, state, m, edit is not None)
            for n, chat, state, m, edit in world.books.rows(LETTERS)
        ],
        unreachable=world.unreachable,
    )


def last_words(world: World) -> str:
    """The end of the bot's log."""
    log, inbox = world.log, kept.stored(world.books)
    known = f"heard {len(log.heard)}, given out {len(log.delivered)}, confirmed {len(log.confirmed)}, "
    known += f"in the inbox {len(inbox)}, waiting {len(kept.waiting(world.books))}"
    lines = world.bot.lines()[-40:]
    return "\n".join(
        (known, *complaints(world)[:5], *(each.partition(', "trace"')[0][:300] for each in lines))
    )


def complaints(world: World) -> list[str]:
    """What the bot itself called an error in its log."""
    lines = world.bot.lines()
    return [line for line in lines if '"level": "error"' in line or line.startswith("Traceback")]


def entries(books: Books) -> Iterator[Entry]:
    """The whole ledger by stream and number."""
    found = books.rows("SELECT stream, seq, prev, data, hash FROM ledger ORDER BY stream, seq")
    return (Entry(stream, seq, prev, bytes(data), digest) for stream, seq, prev, data, digest in found)


def places(books: Books) -> dict[str, Any]:
    """Where each packet is, by the name of its chain."""
    found = books.rows("SELECT id, code, place FROM packets")
    return {f"packet:{number}/{code}": json.loads(place) for number, code, place in found}
