"""What must be true when the bad day is over."""

import json

from custody.ledger import mark
from tests.cli.shell import beside
from tests.stories.bad_day import MINE, BadDay
from tests.stories.board import Board, status
from tests.stories.books import books_of
from tests.stories.phone import Phone, is_checkpoint

LEFT = ("count-differs", "other-seal", "stranger-scan")


async def every_packet_is_where_the_story_left_it(day: BadDay) -> None:
    """Exactly one holder each."""
    assert {
        label: day.holder(getattr(day, label))
        for label in ("torn", "other_seal", "broken", "stays", "stays_too", "no_observer")
    } == {
        "torn": ("opened", "Э-05"), "other_seal": ("opened", "Э-02"), "broken": ("to-coordinator", "К-01"),
        "stays": ("to-observer", "Н-03"), "stays_too": ("to-observer", "Н-03"),
        "no_observer": ("to-coordinator", "К-01"),
    }  # fmt: skip


async def the_numbers_are_true(day: BadDay) -> None:
    """Of the board, for the coordinator and the department; and the list of what is not settled."""
    total = len(await day.district.labels())
    stages = {"opened": 2, "to-coordinator": 2, "to-observer": 2, "": total - 6}
    for reader in day.phones("К-01", "О-01"):
        assert await status(reader) == Board(total, 0, 0, 2, 0, 12, stages)
        listed = await reader.say("/incidents")
        rows = books_of(day.district).rows(
            "SELECT id, what FROM incidents WHERE state <> 'resolved' ORDER BY what"
        )
        assert tuple(row["what"] for row in rows) == LEFT
        assert "Нерешённых замечаний: 3" in listed
        assert all(f"{row['id']}</b>" in listed or f"{row['id']} ·" in listed for row in rows)


async def everyones_receipt_matches_the_ledger(day: BadDay) -> None:
    """Number and mark of each act, on as many pages as there are."""
    entries = books_of(day.district).entries
    for who, phone in day.everyone().items():
        mine = [e for e in entries if e.content["actor"] == who and e.content["accepted"]]
        own = [e for e in mine if e.content["kind"] != "looked" and not e.stream.startswith("person:")]
        assert await pages(phone) == {(e.seq, mark(e.hash)) for e in own}, who


async def pages(phone: Phone) -> set[tuple[int, str]]:
    """All that /receipt shows."""
    text, found = await phone.say("/receipt"), set[tuple[int, str]]()
    while True:
        found |= {(int(seq), said.replace(" ", "")) for seq, said in MINE.findall(text)}
        if "receipts" not in await phone.verbs() or "Дальше" not in " ".join(await phone.buttons()):
            return found
        text = await phone.tap("Дальше")


async def the_ledger_verifies_with_every_witness(day: BadDay) -> None:
    """By the command line, on the file alone: each checkpoint that a phone keeps is one of this log."""
    coordinator = day.phone("К-01")
    kept = [str(each["text"]) for each in await coordinator.heard() if is_checkpoint(each)]
    assert len(kept) >= 5, len(kept)
    assert "Контрольная точка дня" in kept[-1]
    settings = day.district.settings
    witnesses = [word for each in (*kept, await coordinator.say("/receipt")) for word in ("--witness", each)]
    told = await beside(
        books_of(day.district).file.parent, "verify", *witnesses,
        DATABASE_URL=settings.database_url, SIGNING_KEY_FILE=settings.signing_key_file,
    )  # fmt: skip
    assert told.code == 0, told


async def nothing_was_said_twice(day: BadDay) -> None:
    """No two letters by the clock to one phone say the same; the lost phone hears nothing any more."""
    rows = books_of(day.district).rows("SELECT chat, fact FROM outbox WHERE state = 'sent'")
    facts = [(row["chat"], json.loads(row["fact"])) for row in rows]
    told = [(chat, str({**fact, "at": ""})) for chat, fact in facts if fact["kind"] == "reminder"]
    assert len(told) >= 10
    assert len(set(told)) == len(told)
    assert "нет в списке" in (await day.district.phone("Н-02").texts())[-1]
