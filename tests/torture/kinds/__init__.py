"""Every kind of torment: a new one is a file and a row."""

from tests.torture.kinds.kills import kills
from tests.torture.scene import Kind
from tests.torture.torment import under_load

KILLED = under_load(kills(8, 40))

KINDS: tuple[Kind, ...] = (
    Kind("kill -9 under load", KILLED),
    Kind("kill -9 under load", KILLED, way="webhook"),
    Kind("kill -9 under load", KILLED, "postgres"),
    Kind("kill -9 under load", KILLED, "postgres", "webhook"),
)
