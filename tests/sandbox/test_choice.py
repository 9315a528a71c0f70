"""Two demos at one address: the page says which one comes next; the colleges' plan is a sound one."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from aiohttp import ClientSession

from custody.clashes import terms_of
from sandbox.campaign_colleges import COLLEGES_DEMO
from sandbox.choice import Choice
from sandbox.place import afresh, home
from tests.sandbox.town import StillClock, new_sandbox

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest.fixture
async def chosen() -> AsyncIterator[tuple[str, Choice, list[str]]]:
    ended: list[str] = []
    sandbox = new_sandbox(StillClock())
    choice = Choice("schools").offered(lambda: ended.append("schools"))
    sandbox.desk.choice = choice
    async with sandbox.serve() as address:
        yield address, choice, ended


async def test_the_other_demo_is_chosen_once(chosen: tuple[str, Choice, list[str]]) -> None:
    address, choice, ended = chosen
    async with ClientSession() as session:
        async with session.get(f"{address}/sim/personas") as told:
            assert (await told.json())["choice"] == {"which": "schools", "all": ["schools", "colleges"]}
        for which, status in (("schools", 400), ("", 400), ("colleges", 200)):
            async with session.post(f"{address}/sim/demo", json={"which": which}) as told:
                assert told.status == status, which
    assert (choice.next, ended) == ("colleges", ["schools"])


def test_each_demo_has_its_folder_and_its_command() -> None:
    options = Namespace(empty=False, colleges=True, folder=".demo-colleges", port=8090)
    assert home(options) == ".demo-colleges"
    assert afresh(options).endswith("-m sandbox --colleges --fresh")
    assert home(Namespace(empty=False, colleges=False)) == ".demo"


def test_the_colleges_have_a_work_of_seven_rooms_today_and_one_expert_without_a_phone() -> None:
    first = date(2026, 9, 15)
    plan = COLLEGES_DEMO.plan(first)
    work = plan.sittings[0]
    assert (work.date, work.packets, work.listed, work.until) == (first, 7, 175, None)
    assert all(each.until for each in plan.sittings[1:])
    known = {person.callsign for person in plan.people}
    assert set(COLLEGES_DEMO.silent) < known
    assert set(COLLEGES_DEMO.front_row) < known
    assert {name[0] for name in known} == set(COLLEGES_DEMO.parts)
    assert terms_of(plan.campaign).room_seats * work.packets == work.listed
