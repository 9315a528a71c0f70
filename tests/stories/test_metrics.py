"""/metrics of a bot at work: every figure that the operator's page promises, and what moves it."""

import re
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import ClientSession
from prometheus_client.parser import text_string_to_metric_families

from bot.copying import Copies
from bot.health import metrics, verdict
from tests.house.tree import ROOT
from tests.stories.audit import story
from tests.stories.district import District, opened
from tests.stories.haste import TOKEN
from tests.stories.test_webhook import free_port

Figures = dict[str, float]


@pytest.fixture
async def watched(folder: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[District]:
    monkeypatch.setattr(verdict, "FRESH", 0.0)
    async with story(folder, health_listen=f"127.0.0.1:{free_port()}") as district:
        yield district


async def asked(district: District) -> tuple[int, str]:
    here = f"http://{district.settings.health_listen}"
    async with ClientSession(here) as http, http.get("/metrics") as answer:
        return answer.status, await answer.text()


async def figures(district: District) -> Figures:
    """Every sample by its name; a kind stands behind it after a colon."""
    status, text = await asked(district)
    assert status == 200
    assert TOKEN not in text
    found = [sample for family in text_string_to_metric_families(text) for sample in family.samples]
    return {":".join([each.name, *each.labels.values()]): each.value for each in found}


async def test_what_people_do_moves_the_figures(watched: District, tmp_path: Path) -> None:
    before = await figures(watched)
    assert before["custody_last_backup_timestamp_seconds"] == 0, (
        "an alarm by age sounds where no copy was made"
    )
    assert "custody_commit_seconds_bucket:0.5" in before
    label = await watched.label("КАР")
    await watched.phone("Ш-01").say(f"{label.code} упаковано 9 8")
    await watched.phone("Ш-03").say(f"{label.code} принял")
    await watched.fault(method="sendMessage", retry_after=1)
    watched.settings.backup_folder = str(tmp_path)
    await Copies(watched.books).round()
    async with watched.time_flies():
        await watched.phone("Ш-01").scan(label)
    now, at = await figures(watched), watched.clock.now().timestamp()

    def grew(name: str) -> float:
        return now.get(f"custody_{name}", 0) - before.get(f"custody_{name}", 0)

    assert grew("updates_total") == 3
    assert grew("acts_total:packed") == 1
    assert grew("letters_sent_total") >= 3
    assert (grew("telegram_retry_after_total"), grew("telegram_retry_after_seconds_total")) == (1, 1)
    assert grew("commit_seconds_count") >= 3
    assert now["custody_commit_seconds_bucket:+Inf"] == now["custody_commit_seconds_count"]
    assert grew("ledger_entries") == sum(grew(f"{each}_total:{kind}") for each, kind in kinds(now))
    assert any(each == "refusals" and grew(f"{each}_total:{kind}") == 1 for each, kind in kinds(now))
    assert now["custody_last_backup_timestamp_seconds"] == pytest.approx(at, abs=99)
    assert now["custody_inbox_waiting"] == now["custody_outbox_waiting"] == 0


def kinds(now: Figures) -> list[tuple[str, str]]:
    found = (re.fullmatch(r"custody_(acts|refusals)_total:(.+)", name) for name in now)
    return [(each[1], each[2]) for each in found if each]


async def test_a_phone_that_refuses_is_counted(folder: Path) -> None:
    async with opened(folder, health_listen=f"127.0.0.1:{free_port()}") as district:
        blocked = "Forbidden: bot was blocked by the user"
        await district.fault(method="sendMessage", code=403, description=blocked)
        await district.phone("Ш-01").send("/help")
        await district.quiet()
        assert (await figures(district))["custody_letters_failed_total"] == 1


async def test_the_operators_page_names_every_figure(watched: District, tmp_path: Path) -> None:
    watched.settings.backup_folder = str(tmp_path)
    await Copies(watched.books).round()
    page = (ROOT / "docs" / "operator.md").read_text("utf-8")
    promised = set(re.findall(r"`(custody_[a-z_]+)`", page))
    _, text = await asked(watched)
    assert promised == set(re.findall(r"# TYPE (custody_[a-z_]+)", text))


async def test_without_the_extra_it_is_said_what_to_install(
    watched: District, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "prometheus_client.parser", raising=False)
    monkeypatch.setattr(metrics, "NEEDED", "prometheus_client_that_is_not_there")
    status, text = await asked(watched)
    assert status == 404
    assert "install -r requirements.txt" in text
