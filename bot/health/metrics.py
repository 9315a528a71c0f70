"""Figures for Prometheus; its library comes with the extra `metrics` only."""

from collections.abc import Iterator
from datetime import datetime
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from bot.alarms import LAST
from bot.health.tally import Tally
from bot.health.verdict import LIMITS, Verdict
from bot.wiring import House
from storage.figures import Figures, figures
from storage.inbox import Waiting

if TYPE_CHECKING:
    from prometheus_client.metrics_core import Metric

Family = tuple[str, str, str, float | None]
"""Kind, name, what it says, and the value; None when there is none yet."""

NEEDED = "prometheus_client"


def is_at_hand() -> bool:
    """Whether the extra is installed."""
    return find_spec(NEEDED) is not None


async def exposition(house: House, verdict: Verdict) -> bytes:
    """Everything in Prometheus's text format; BooksUnavailable when the books do not answer."""
    tally = house.beats.tally
    found = await figures(house.database, tally.counted_to, LAST)
    for row in found.fresh:
        tally.acts[row["kind"], bool(row["accepted"])] += row["number"]
        tally.counted_to = max(tally.counted_to, row["newest"])
    now = house.clock.now().timestamp()
    text: bytes = import_module(NEEDED).generate_latest(_Now([*_families(tally, found, verdict, now)]))
    return text


class _Now:
    """What Prometheus's library takes for a registry: the metrics of this moment."""

    def __init__(self, metrics: "list[Metric]") -> None:
        self._metrics = metrics

    def collect(self) -> "list[Metric]":
        """All of them."""
        return self._metrics


def _families(tally: Tally, found: Figures, verdict: Verdict, now: float) -> "Iterator[Metric]":
    core: Any = import_module(f"{NEEDED}.metrics_core")
    kinds = {"gauge": core.GaugeMetricFamily, "counter": core.CounterMetricFamily}
    for kind, name, says, value in (*_counted(tally), *_looked_up(found, now), *_health(verdict, now)):
        if value is not None:
            yield kinds[kind](f"custody_{name}", says, value=value)
    for name, accepted in (("acts", True), ("refusals", False)):
        family = core.CounterMetricFamily(
            f"custody_{name}", f"Entries of the ledger: {name}", labels=["kind"]
        )
        for (kind, was_accepted), number in sorted(tally.acts.items()):
            if was_accepted == accepted:
                family.add_metric([kind], number)
        yield family
    yield core.HistogramMetricFamily(
        "custody_commit_seconds", "From the end of an act to its being durable",
        buckets=tally.commits.heaped(), sum_value=tally.commits.total,
    )  # fmt: skip
    silence = core.GaugeMetricFamily("custody_part_silence_seconds", "Since a part was seen", labels=["part"])
    for part in LIMITS:
        if (seconds := verdict.seconds[part]) is not None:
            silence.add_metric([part], seconds)
    yield silence


def _counted(tally: Tally) -> Iterator[Family]:
    yield "counter", "updates", "Updates that were stored", tally.updates
    yield "counter", "letters_sent", "Letters that Telegram has taken", tally.sent
    yield "counter", "letters_failed", "Letters that Telegram has refused for good", tally.failed
    yield "counter", "telegram_retry_after", "Answers 429 of Telegram", tally.slowed
    yield "counter", "telegram_retry_after_seconds", "Seconds that they told us to wait", tally.slowed_seconds
    yield "counter", "unheard_seconds", "Seconds in which nobody could be heard", tally.unheard_seconds


def _looked_up(found: Figures, now: float) -> Iterator[Family]:
    for name, waiting in (("inbox", found.inbox), ("outbox", found.outbox)):
        yield "gauge", f"{name}_waiting", f"Rows that wait in the {name}", waiting.count
        yield "gauge", f"{name}_oldest_seconds", "Age of the oldest of them", _age(waiting, now)
    yield "gauge", "ledger_entries", "Entries of the ledger", found.entries
    if point := found.checkpoint:
        yield "gauge", "checkpoint_entries", "Entries that the last checkpoint seals", point.size
        yield "gauge", "checkpoint_age_seconds", "Age of the last checkpoint", _since(point.at, now)
    stamp = datetime.fromisoformat(found.backup).timestamp() if found.backup else 0.0  # 0: there is none yet
    yield "gauge", "last_backup_timestamp_seconds", "When the last copy was made", stamp


def _health(verdict: Verdict, now: float) -> Iterator[Family]:
    yield "gauge", "healthy", "1 when no part is silent", not verdict.silent
    swept = verdict.seconds["sweeper"]
    stamp = None if swept is None else now - swept
    yield "gauge", "last_sweep_timestamp_seconds", "When what is due was last swept", stamp


def _age(waiting: Waiting, now: float) -> float:
    return _since(waiting.oldest, now) or 0.0


def _since(at: datetime | None, now: float) -> float | None:
    return None if at is None else max(0.0, now - at.timestamp())
