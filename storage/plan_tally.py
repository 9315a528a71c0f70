"""What the entering of a plan has changed, by its old name."""

from custody.planning.tally import Moved, PlanResult, Tally, Vanished

__all__ = ["Moved", "PlanResult", "Tally", "Vanished"]
