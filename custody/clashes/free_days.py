"""Days to which a work can be moved."""

from datetime import date

from custody.clashes.scene import Scene
from custody.roles import Role


def can_hold(scene: Scene, day: date) -> bool:
    """Whether a work can be put on that day: it is still to come, and some observer is idle then."""
    busy = {work.observer for work in scene.by_day.get(day, ())}
    observers = scene.having(Role.OBSERVER)
    idle = any(each.callsign not in busy and (each.callsign, day) not in scene.away for each in observers)
    return day > scene.today and (idle or not observers)
