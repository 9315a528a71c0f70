"""Every kind of torment: a new one is a file and a row."""

from tests.torture.kinds.kills import killed
from tests.torture.scene import Kind

KINDS: tuple[Kind, ...] = (
    Kind("kill -9 under load, SQLite", "sqlite", killed),
    Kind("kill -9 under load, PostgreSQL", "postgres", killed),
)
