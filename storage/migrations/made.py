"""What the migrations make, asked of an empty database in memory that they have just made."""

from collections.abc import Iterator, Mapping
from contextlib import closing
from functools import cache

from storage.migrations import in_memory
from storage.migrations.first.ledger import POSTGRES
from storage.queries import statements

MADE = "SELECT sql FROM sqlite_master WHERE type IN ('trigger', 'view')"

VIEW, TEMPORARY = "CREATE VIEW ", "CREATE TEMPORARY VIEW "

GUARDED = ("checkpoints", "ledger", "ledger_log")
GUARDS = (("no_change", 27), ("no_truncate", 34))
"""PostgreSQL's triggers and their kinds: 27 before a row is changed or deleted, 34 before all are."""


@cache
def parts(version: str) -> tuple[tuple[str, str, str], ...]:
    """Tables, keys, views and triggers as SQLite has them after the migrations up to this one."""
    with closing(in_memory(version)) as connection:
        return tuple(connection.execute(statements("sqlite")["parts"].text).fetchall())


@cache
def statements_of(version: str) -> tuple[str, ...]:
    """The statements that make their views and triggers."""
    with closing(in_memory(version)) as connection:
        return tuple(sql for (sql,) in connection.execute(MADE).fetchall())


def views(version: str) -> Iterator[str]:
    """The statements that make their views for this session of PostgreSQL alone."""
    for made in statements_of(version):
        if made.startswith(VIEW):
            yield made.replace(VIEW, TEMPORARY, 1)


def on_postgres(version: str, printed: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """The same on PostgreSQL, where triggers are others and views are as that server has `printed` them."""
    for what, name, said in parts(version):
        if what != "trigger":
            yield what, name, f"v {printed.get(name)}" if what == "view" else said
    yield "function", "ledger_is_append_only", POSTGRES[0].split("$$")[1]
    for table in GUARDED:
        for guard, kind in GUARDS:
            yield "trigger", f"{table}_{guard}", f"{table} ledger_is_append_only {kind} O true true true"
