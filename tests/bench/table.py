"""What was measured, as figures and as ratios to the echo bot in the same run."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import quantiles

from tests.bench.bots import CUSTODY, ECHO, TEMPLATE
from tests.bench.load import Row
from tests.bench.targets import Target

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
    def cost(self) -> float:
        """Milliseconds of the processor for an update."""
        return self.bot / len(self.took) * 1000

    @property
    def cells(self) -> tuple[str, ...]:
        """The figures as text."""
        return (
            f"{self.a_second:.0f}", f"{self.percentile(50):.1f}", f"{self.percentile(99):.1f}",
            f"{self.bot / self.seconds:.0%}", f"{self.standin / self.seconds:.0%}",
        )  # fmt: skip


Results = dict[tuple[str, Row], Measured]

OF_ECHO, OF_TEMPLATE, WAIT = 0.6, 2.0, 3.0
"""Updates a second by those of the echo bot, and of a usual template bot; p99 by the echo bot's."""


def lines(results: Results, rows: Sequence[Row]) -> Iterator[str]:
    """The table: for each row the echo bot, ours, the template bot if it was measured, and the ratios."""
    yield _line(HEAD)
    for row in rows:
        echo, ours = results[ECHO, row], results[CUSTODY, row]
        yield _line(("echo", row.name, *echo.cells))
        yield _line(("custody", row.name, *ours.cells))
        yield _line(("ratio", "", *(f"{ratio:.2f}" for ratio in ratios(echo, ours)), "", ""))
        if (TEMPLATE, row) in results:
            template = results[TEMPLATE, row]
            yield _line(("template", row.name, *template.cells))
            yield _line(("ratio", "", *(f"{ratio:.2f}" for ratio in ratios(template, ours)), "", ""))


def targets(results: Results, full: Row, usual: Row) -> Iterator[str | Target]:
    """What the rows are to reach; beside it the processor's share, which noisy neighbours do not change."""
    echo, template, ours = (results[kind, full] for kind in (ECHO, TEMPLATE, CUSTODY))
    for name, other, least in (
        ("an echo bot's", echo, OF_ECHO),
        ("a usual template bot's", template, OF_TEMPLATE),
    ):
        yield f"{full.name}: an update takes {ours.cost:.2f} ms of the processor, {name} {other.cost:.2f} ms"
        yield Target(f"updates/s at {full.name}, times {name}", ratios(other, ours)[0], "at least", least)
    wait = ratios(results[ECHO, usual], results[CUSTODY, usual])[2]
    yield Target(f"p99 at {usual.name}, times an echo bot's", wait, "at most", WAIT)


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
