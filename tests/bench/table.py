"""What was measured, as figures and as ratios to the echo bot in the same run."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import quantiles

from tests.bench.bots import CUSTODY, ECHO
from tests.bench.load import Row

HEAD = ("bot", "load", "updates/s", "p50 ms", "p99 ms", "bot's CPU", "stand-in's CPU")


@dataclass
class Measured:
    """All rounds of one row of one bot."""

    seconds: float = 0.0
    bot: float = 0.0
    standin: float = 0.0
    took: list[float] = field(default_factory=list)

    @property
    def a_second(self) -> float:
        """Updates answered a second."""
        return len(self.took) / self.seconds

    def percentile(self, which: int) -> float:
        """Milliseconds from update to answer."""
        return quantiles(self.took, n=100, method="inclusive")[which - 1] * 1000

    @property
    def cells(self) -> tuple[str, ...]:
        """The figures as text."""
        return (
            f"{self.a_second:.0f}", f"{self.percentile(50):.1f}", f"{self.percentile(99):.1f}",
            f"{self.bot / self.seconds:.0%}", f"{self.standin / self.seconds:.0%}",
        )  # fmt: skip


Results = dict[tuple[str, Row], Measured]


def lines(results: Results, rows: Sequence[Row]) -> Iterator[str]:
    """The table: for each row the echo bot, ours, and the ratio."""
    yield _line(HEAD)
    for row in rows:
        echo, ours = results[ECHO, row], results[CUSTODY, row]
        yield _line(("echo", row.name, *echo.cells))
        yield _line(("custody", row.name, *ours.cells))
        yield _line(("ratio", "", *(f"{ratio:.2f}" for ratio in ratios(echo, ours)), "", ""))


def ratios(echo: Measured, ours: Measured) -> tuple[float, float, float]:
    """Ours over the echo bot's: updates a second, p50, p99."""
    return (
        ours.a_second / echo.a_second,
        ours.percentile(50) / echo.percentile(50),
        ours.percentile(99) / echo.percentile(99),
    )


def _line(cells: Sequence[str]) -> str:
    name, load, *figures = cells
    return f"{name:<9}{load:<14}" + "".join(f"{cell:>16}" for cell in figures).rstrip()
