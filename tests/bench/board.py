"""How long /status takes over 100,000 packets and 1,000,000 entries: the real desk, real books."""

import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from random import Random
from secrets import randbits
from statistics import quantiles
from time import perf_counter

from bot.painting import BoardPainter
from bot.threads import Threads
from bot.voice import Voice
from bot.workdays import RussianDays
from custody.codes import new_token
from custody.desk.approval.watch import watch
from custody.desk.board import page, picture, words
from custody.desk.board.view import View
from custody.desk.call import Call
from custody.facts.base import encode
from custody.packets import Place
from custody.plan import Plan, PlanCampaign, PlanGrant, PlanOrganisation, PlanPerson
from custody.routes import MUNICIPAL
from locales.typed_status import typed_status
from storage.database import Database, connect
from storage.migrations import migrate
from storage.moments import line, micros
from storage.plan import apply_plan

PACKETS, ENTRIES, SCHOOLS, ROUNDS = 100_000, 1_000_000, 300, 20
NOW = datetime(2026, 4, 20, 9, tzinfo=UTC)
DAY = date(2026, 4, 14)
SUBJECTS = ("физика", "математика", "история", "биология", "химия")
STEPS = ("", *(step.name for step in MUNICIPAL.steps if not step.optional))
LIMIT = 150
"""Milliseconds that /status may take."""

ASKED = {
    "/status": "",
    "/status физика": "физика",
    "/status Школа 17 8 класс": "Школа № 17, 8 класс",
    "/status просрочено": "просрочено",
    "/status 16.04": "16.04",
    "/status Н-07": "Н-07",
    "/status по школам": "по школам",
    "/status по предметам": "по предметам",
    "/status список": "список",
}


async def build(file: Path, packets: int = PACKETS, entries: int = ENTRIES) -> None:
    """The books: the plan by our own hand, the packets and the ledger in bulk."""
    migrate(f"sqlite:///{file}")
    database = await connect(f"sqlite:///{file}", lambda: NOW)
    schools = tuple(PlanOrganisation(f"ШК{n:03}", f"Школа № {n}", "с. Дальнее") for n in range(SCHOOLS))
    people = (
        PlanPerson("К-01", (PlanGrant("coordinator"),)),
        *(PlanPerson(f"Н-{n:02}", (PlanGrant("observer"),)) for n in range(100)),
    )
    terms = PlanCampaign("bench", "Bench", "municipal", "Asia/Irkutsk", time(18))
    plan = Plan(terms, schools, people, ())
    try:
        async with database.open() as books:
            await apply_plan(books, plan, NOW, lambda _: NOW, str, lambda: new_token(randbits))
    finally:
        await database.close()
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("BEGIN")
        _sittings(connection, packets // 3 + 1)
        connection.executemany(PACKET, _packets(packets))
        connection.executemany(ENTRY, _entries(entries, packets))
        connection.execute("COMMIT")


PACKET = """INSERT INTO packets (campaign, sitting, organisation, subject, grade, number, total, route, code,
 token, step, holder, due, unconfirmed, incidents, finished, place)
 VALUES (1, ?, ?, ?, ?, ?, 3, 'municipal', ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
ENTRY = """INSERT INTO ledger (stream, seq, prev, data, hash, accepted, kind, recorded_at)
 VALUES (?, ?, '', ?, ?, 1, 'received', ?)"""
SITTING = """INSERT INTO sittings (campaign, organisation, subject, grade, day, observer, upload_due)
 VALUES (1, ?, ?, ?, ?, ?, ?)"""


def _work(number: int) -> tuple[str, str, str, str]:
    """Whose sitting of that number it is: school, subject, grade, day; no two alike."""
    rest, school = divmod(number, SCHOOLS)
    rest, subject = divmod(rest, len(SUBJECTS))
    grade, day = 4 + rest % 8, DAY + timedelta(rest // 8)
    return f"ШК{school:03}", SUBJECTS[subject], str(grade), day.isoformat()


def _sittings(connection: sqlite3.Connection, sittings: int) -> None:
    due = micros(NOW + timedelta(days=2))
    connection.executemany(SITTING, ((*_work(n), 2 + n % 100, due) for n in range(sittings)))


def _packets(packets: int) -> Iterator[tuple[object, ...]]:
    luck = Random(7)  # noqa: S311 - the same books every time
    for number in range(packets):
        sitting, step = number // 3, luck.choice(STEPS)
        due = NOW + timedelta(minutes=luck.randint(-600, 6000))
        place = Place(step or None, due=due, listed=25, wrote=23, incidents=int(luck.random() < 0.02))
        yield (
            sitting + 1, *_work(sitting)[:3], number % 3 + 1, f"C{number:05}", f"{number:020}", step,
            2 + sitting % 100, micros(due), int(luck.random() < 0.05), place.incidents,
            int(step == STEPS[-1]), line(encode(place)),
        )  # fmt: skip


def _entries(entries: int, packets: int) -> Iterator[tuple[object, ...]]:
    body = b'{"v":1,"kind":"received"' + b" " * 400 + b"}"
    for number in range(entries):
        stream = f"packet:{number % packets + 1}/C{number % packets:05}"
        yield stream, number // packets + 1, body, f"{number:064x}", micros(NOW)


async def measure(file: Path, rounds: int = ROUNDS) -> dict[str, tuple[float, float]]:
    """p50 and p95 of each question, in milliseconds."""
    database = await connect(f"sqlite:///{file}", lambda: NOW)
    with closing(Threads()) as threads:
        try:
            await watch(database.read, database.open, NOW)
            call = await _coordinator(database)
            painter = BoardPainter(threads, Voice("Asia/Irkutsk"))
            found = {name: await _timed(partial(_ask, call, text), rounds) for name, text in ASKED.items()}
            found["/status картинка"] = await _timed(partial(_paint, call, painter), max(2, rounds // 4))
        finally:
            await database.close()
    return found


async def _timed(asking: Callable[[], Awaitable[None]], rounds: int) -> tuple[float, float]:
    took = []
    for _ in range(rounds):
        began = perf_counter()
        await asking()
        took.append((perf_counter() - began) * 1000)
    parts = quantiles(took, n=100, method="inclusive")
    return parts[49], parts[94]


async def _coordinator(database: Database) -> Call:
    async with database.read() as books:
        person = await books.person(1)
    assert person is not None
    return Call(
        replace(person, joined=True), 1, NOW, NOW, "telegram", "text", 1, RussianDays(), database.open,
        database.read,
    )  # fmt: skip


async def _ask(call: Call, text: str) -> None:
    if text:
        await words.ask(call, text, typed_status)
    else:
        await page.status(call)


async def _paint(call: Call, painter: BoardPainter) -> None:
    grid = await picture.drawn(call, View())
    assert grid is not None
    await picture.send(call, View(), grid, await painter(grid, "ru", "Asia/Irkutsk"))


def said(found: dict[str, tuple[float, float]]) -> Iterator[str]:
    """The figures as lines; the first is what /status itself must keep to."""
    yield f"{'board over 100,000 packets, 1,000,000 entries':<48}{'p50 ms':>8}{'p95 ms':>8}"
    for name, (half, most) in found.items():
        yield f"{name:<48}{half:>8.0f}{most:>8.0f}"
    kept = "kept" if found["/status"][1] < LIMIT else "NOT KEPT"
    yield f"{f'/status under {LIMIT} ms':<48}{kept:>16}\n"
