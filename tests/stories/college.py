"""A campaign of colleges (S): two colleges, a chair of the checking place, experts, no observers."""

import json
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import asdict, replace
from datetime import date, time, timedelta
from pathlib import Path

from bot.cli.plan import entered
from custody.codes import new_token
from custody.plan import Plan, PlanCampaign, PlanGrant, PlanOrganisation, PlanPerson, PlanPlace, PlanSitting
from sandbox import campaign as demo
from sandbox.campaign import PEOPLE, Sample
from sandbox.personas import Persona
from storage.database import connect
from storage.invitations import create_invitations
from storage.migrations import migrate
from tests.stories.audit import story
from tests.stories.clock import MORNING
from tests.stories.district import District

MONTH = timedelta(days=30)
SUBJECT = "метапредметная"


def plan(day: date, experts: int = 1) -> Plan:
    """A small region."""
    return Plan(
        PlanCampaign("впр-спо", "ВПР СПО", "college", "Asia/Irkutsk", time(18)),
        (
            PlanOrganisation("БПК", "Байкальский колледж", "г. Слюдянка"),
            PlanOrganisation("УТТ", "Усольский техникум", "г. Усолье"),
        ),
        (
            PlanPerson("О-01", (PlanGrant("department"),)),
            PlanPerson("К-01", (PlanGrant("coordinator"),)),
            PlanPerson("П-01", (PlanGrant("chair", (), (SUBJECT,)),)),
            PlanPerson("Ш-01", (PlanGrant("school", ("БПК",)),)),
            PlanPerson("Ш-02", (PlanGrant("school", ("УТТ",)),)),
            *(
                PlanPerson(f"Э-{number:02}", (PlanGrant("expert", (), (SUBJECT,)),), None, 6)
                for number in range(1, experts + 1)
            ),
        ),
        (
            PlanSitting("БПК", SUBJECT, 1, day, time(10), 2, 48, None, "Э-01"),
            PlanSitting("УТТ", SUBJECT, 1, day, time(10), 1, 25, None, "Э-01"),
        ),
    )


def windowed(day: date) -> Plan:
    """The same, but each college chooses its day among the fifteen from that one on; Ш-01 has two works."""
    planned, until = plan(day), day + timedelta(days=14)
    own = PlanSitting("БПК", "физика", 1, day, time(10), 1, 25, None, None)
    works = (*planned.sittings, own)
    campaign = replace(planned.campaign, metasubject=SUBJECT)
    sittings = tuple(replace(each, until=until) for each in works)
    place = PlanPlace(
        "М-1", "г. Усолье, лицей № 1", day, until + timedelta(days=9), time(9), time(18), "П-01"
    )
    colleges = tuple(replace(each, checking_place="М-1") for each in planned.organisations)
    return replace(planned, campaign=campaign, sittings=sittings, organisations=colleges, places=(place,))


async def prepare(folder: Path, experts: int = 1, planned: Plan | None = None) -> Path:
    """Enter the plan into new books, and write down who the phones belong to."""
    planned = planned or plan(MORNING.date(), experts)
    database = await connect(_migrated(folder), lambda: MORNING)
    try:
        result = await entered(database, planned, "0" * 64, MORNING)
        async with database.open() as books:
            invited = await create_invitations(books, result.campaign, MORNING, MORNING + MONTH, _token)
    finally:
        await database.close()
    phones = enumerate(invited, start=1001)
    people = [Persona(name, user, name, "", "ru", f"/start i_{secret}") for user, (name, _, secret) in phones]
    _write(folder, people)
    return folder


@asynccontextmanager
async def region_of(folder: Path, planned: Plan | None = None) -> AsyncIterator[District]:
    """Two colleges on the first morning of their plan; everybody joins, and afterwards everything adds up."""
    await prepare(folder, planned=planned)
    async with story(folder, joined=False) as district:
        await district.everyone_joins()
        yield district


@asynccontextmanager
async def demo_of(
    folder: Path, sample: Sample, opens: Callable[..., AbstractAsyncContextManager[District]] = story
) -> AsyncIterator[District]:
    """The region of a demo on its first morning; everybody who has a phone joins."""
    await demo.prepare(folder, _empty(folder), MORNING, sample)
    async with opens(folder, joined=False) as district:
        await district.everyone_joins()
        yield district


def _token() -> str:
    return new_token(secrets.randbits)


def _migrated(folder: Path) -> str:
    url = _empty(folder)
    migrate(url)
    return url


def _empty(folder: Path) -> str:
    folder.mkdir()
    return f"sqlite:///{folder / 'custody.db'}"


def _write(folder: Path, people: list[Persona]) -> None:
    (folder / PEOPLE).write_text(json.dumps([asdict(each) for each in people], ensure_ascii=False), "utf-8")
