"""A county for the measurements: many schools, an observer for each, packets that nobody has packed."""

import json
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from custody.codes import new_code, new_token
from custody.plan import Plan, PlanCampaign, PlanGrant, PlanOrganisation, PlanPerson, PlanSitting
from storage.books import StoredBooks
from storage.database import connect
from storage.invitations import create_invitations
from storage.labels import all_labels
from storage.migrations import migrate
from storage.plan import apply_plan, campaigns

SCHOOLS = 64
GRADES = range(4, 9)
SUBJECTS = ("физика", "математика", "история", "биология")
PACKETS = 3
"""Packets a sitting: 64 schools × 5 grades × 4 subjects × 3 = 3,840 packets."""

FIRST_OBSERVER, FIRST_SCHOOL = 20_001, 30_001


@dataclass(frozen=True, slots=True)
class Errand:
    """One packet that goes from its school's hands into its observer's."""

    token: str
    observer: int
    school: int


def plan(now: datetime, count: int = SCHOOLS) -> Plan:
    """Everything on one day, so that every observer is at their school today."""
    schools = tuple(PlanOrganisation(f"ШК{n:02}", f"Школа № {n}", "с. Дальнее") for n in range(count))
    people = (
        PlanPerson("К-01", (PlanGrant("coordinator"),)),
        *(PlanPerson(f"Н-{n:02}", (PlanGrant("observer"),)) for n in range(count)),
        *(
            PlanPerson(f"Ш-{n:02}", (PlanGrant("school", (school.code,)),))
            for n, school in enumerate(schools)
        ),
    )
    terms = PlanCampaign("bench", "Bench", "municipal", "Asia/Irkutsk", time(18))
    return Plan(terms, schools, people, tuple(_sittings(schools, now)))


def _sittings(schools: tuple[PlanOrganisation, ...], now: datetime) -> Iterator[PlanSitting]:
    for number, school in enumerate(schools):
        for subject in SUBJECTS:
            for grade in GRADES:
                yield PlanSitting(
                    school.code, subject, grade, now.date(), time(9), PACKETS, 25, f"Н-{number:02}"
                )  # fmt: skip


async def build(file: Path) -> None:
    """The books of the county, in which everybody has joined; beside them the errands."""
    file.with_suffix(".json").write_text(json.dumps(await build_at(f"sqlite:///{file}")), "utf-8")


async def build_at(url: str, schools: int = SCHOOLS) -> list[tuple[str, int, int]]:
    """The same at any address; each errand: the token of its packet, its observer's chat, its school's."""
    now = datetime.now(UTC)
    migrate(url)
    database = await connect(url, lambda: now)
    try:
        async with database.open() as books:
            return await _fill(books, plan(now, schools), now)
    finally:
        await database.close()


async def _fill(books: StoredBooks, planned: Plan, now: datetime) -> list[tuple[str, int, int]]:
    def token() -> str:
        return new_token(secrets.randbits)

    due = now + timedelta(days=7)
    await apply_plan(books, planned, now, lambda _: due, lambda: new_code(secrets.randbits), token)
    campaign = (await campaigns(books))[-1].id
    invited = await create_invitations(books, campaign, now, due, token)
    for callsign, _, secret in invited:
        await books.use_invitation(secret, chat_of(callsign), now)
    labels = await all_labels(books, campaign)
    places = [(each.token, int(each.organisation.removeprefix("ШК"))) for each in labels]
    return [(secret, FIRST_OBSERVER + number, FIRST_SCHOOL + number) for secret, number in places]


def chat_of(callsign: str) -> int:
    """The chat in which this call-sign speaks."""
    letter, _, number = callsign.partition("-")
    return {"К": 10_000, "Н": FIRST_OBSERVER, "Ш": FIRST_SCHOOL}[letter] + int(number)


def errands(file: Path) -> list[list[Errand]]:
    """The errands of each school, which its two phones run one after another."""
    known = [Errand(*each) for each in json.loads(file.with_suffix(".json").read_text("utf-8"))]
    return [[each for each in known if each.observer == FIRST_OBSERVER + number] for number in range(SCHOOLS)]
