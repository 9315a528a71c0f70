"""Columns of the first migration in short: everything is named, times are microseconds, flags are 0 or 1."""

from typing import Any

import sqlalchemy as sa

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
BYTES = sa.LargeBinary()


def key(name: str = "id") -> sa.Column[int]:
    """A number that the database gives out and never gives twice."""
    return sa.Column(name, BIG, sa.Identity(), autoincrement=True, nullable=False)


def big(name: str, default: int | None = None, *, null: bool = False) -> sa.Column[int]:
    """A number: an id of Telegram, a time, a count."""
    return sa.Column(
        name, BIG, nullable=null, server_default=None if default is None else sa.text(str(default))
    )


def text(name: str, default: str | None = None, *, null: bool = False) -> sa.Column[str]:
    """A text."""
    return sa.Column(name, sa.Text(), nullable=null, server_default=default)


def flag(name: str) -> sa.Column[int]:
    """0 or 1, at first 0."""
    return sa.Column(name, sa.Integer(), nullable=False, server_default=sa.text("0"))


def primary(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    """The primary key."""
    return sa.PrimaryKeyConstraint(*columns, name=f"pk_{table}")


def unique(table: str, *columns: str) -> sa.UniqueConstraint:
    """No two rows alike in these columns."""
    return sa.UniqueConstraint(*columns, name=f"uq_{table}_{'_'.join(columns)}")


def points(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    """A column that names a row of another table by its id."""
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=f"fk_{table}_{column}")


def one_of(table: str, column: str, *known: str) -> sa.CheckConstraint:
    """A column with a few known texts."""
    listed = ", ".join(f"'{each}'" for each in known)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=f"ck_{table}_{column}")


NEVER_TWICE: dict[str, Any] = {"sqlite_autoincrement": True}
"""For tables whose rows are deleted: SQLite would give the last number out again."""
