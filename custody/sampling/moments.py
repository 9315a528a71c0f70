"""A sample of numbers kept as its sums: schools are put together and taken apart without participants."""

from dataclasses import dataclass
from math import sqrt


@dataclass(frozen=True, slots=True)
class Moments:
    """A sample of numbers by its size, its sum and the sum of its squares: enough for mean and spread."""

    count: int = 0
    total: float = 0.0
    squares: float = 0.0

    def __add__(self, other: "Moments") -> "Moments":
        """Both samples as one."""
        return Moments(self.count + other.count, self.total + other.total, self.squares + other.squares)

    def __sub__(self, part: "Moments") -> "Moments":
        """The sample without a part of it."""
        return Moments(self.count - part.count, self.total - part.total, self.squares - part.squares)

    @property
    def mean(self) -> float:
        """The mean; 0 of nothing."""
        return self.total / self.count if self.count else 0.0

    @property
    def spread(self) -> float:
        """The standard deviation of the sample; 0 of fewer than two."""
        if self.count < 2:  # noqa: PLR2004 - two make a spread
            return 0.0
        return sqrt(max(0.0, self.squares - self.total * self.mean) / (self.count - 1))


def sample_of(value: float) -> Moments:
    """One number."""
    return Moments(1, value, value * value)


NOTHING = Moments()
