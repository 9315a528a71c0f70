"""What of both procedures a campaign makes use of: what it does not is in nobody's menu (M 5; S 5, 12)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Traits:
    """Whether its organisations are colleges, and whether it has windows, checking places and a roadmap."""

    college: bool = False
    windows: bool = False
    places: bool = False
    tasks: bool = False

    @property
    def idle(self) -> frozenset[str]:
        """Commands that mean nothing in this campaign: they are answered, but not offered."""
        means = {
            "days": self.windows,
            "places": self.places,
            "codes": self.college,
            "sample": not self.college,
            "roadmap": self.tasks,
        }
        return frozenset(name for name, meant in means.items() if not meant)
