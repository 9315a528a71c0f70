"""`kill -9` between all commits of an update's way, under load."""

from tests.torture.scene import Scene
from tests.torture.torment import Outcome, torment

KILLS, MANY = 10, 50


async def killed(scene: Scene) -> Outcome:
    """Kill so many times, wherever it hurts."""
    return await torment(scene, MANY if scene.long else KILLS)
