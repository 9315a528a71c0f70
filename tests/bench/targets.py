"""What a row is to reach, and whether it does."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Target:
    """A figure beside its limit: `bound` says on which side of the limit it has to stay."""

    what: str
    figure: float
    bound: Literal["at most", "at least"]
    limit: float
    unit: str = ""

    @property
    def kept(self) -> bool:
        """Whether the figure stays on its side; the limit itself is still good."""
        return self.figure <= self.limit if self.bound == "at most" else self.figure >= self.limit

    def __str__(self) -> str:
        """As it stands in the table."""
        said = f"{self.figure:.4g}{self.unit} ({self.bound} {self.limit:g}{self.unit})"
        return f"{self.what:<60}{said:>34}   {'kept' if self.kept else 'NOT KEPT'}"


Report = Iterator[str | Target]
"""Lines as they become known, and targets among them."""


def printed(report: Iterable[str | Target]) -> list[Target]:
    """Every line to the terminal at once; the targets among them are given back."""
    targets = []
    for line in report:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
        if isinstance(line, Target):
            targets.append(line)
    return targets
