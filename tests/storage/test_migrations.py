"""How the tables come to be, or do not."""

import shutil
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa

import storage.migrations
from storage.address import parse
from storage.database import schema_version
from storage.errors import BooksUnavailable, NotMigrated, UnknownAddress
from storage.migrations import migrate, newest
from storage.schema import SCHEMA
from tests.storage.acts import look

BOTH = pytest.mark.parametrize(
    "empty_url", ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True
)
FAILS = '''"""A migration that fails at its end."""

import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "NEWEST"


def upgrade() -> None:
    """Make a table, change another, and fail."""
    op.create_table("extra", sa.Column("id", sa.Integer()))
    op.add_column("people", sa.Column("extra", sa.Text()))
    op.execute("INSERT INTO nowhere VALUES (1)")
'''


def tables(url: str) -> set[str]:
    engine = sa.create_engine(parse(url).for_migrations)
    try:
        found = sa.inspect(engine)
        return {*found.get_table_names(), *found.get_view_names()}
    finally:
        engine.dispose()


def test_the_program_knows_the_newest_migration() -> None:
    assert newest() == SCHEMA


@BOTH
async def test_books_without_tables_are_refused_with_what_to_do(empty_url: str) -> None:
    assert await schema_version(empty_url) is None
    with pytest.raises(NotMigrated, match="run migrate") as refused:
        await look(empty_url)
    assert (refused.value.found, refused.value.wanted) == (None, SCHEMA)


@BOTH
async def test_migrating_twice_is_migrating_once(empty_url: str) -> None:
    migrate(empty_url)
    once = tables(empty_url)
    migrate(empty_url)
    assert tables(empty_url) == once
    assert await schema_version(empty_url) == SCHEMA
    await look(empty_url)


@BOTH
def test_a_migration_that_fails_leaves_nothing_behind(
    empty_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    planted = tmp_path / "migrations"
    shutil.copytree(storage.migrations.HERE, planted)
    (planted / "versions" / "v9999_fails.py").write_text(FAILS.replace("NEWEST", SCHEMA), encoding="utf-8")
    monkeypatch.setattr(storage.migrations, "HERE", planted)
    with pytest.raises(sa.exc.DBAPIError, match="nowhere"):
        migrate(empty_url)
    assert tables(empty_url) == set()


@BOTH
async def test_books_of_a_later_program_are_refused(empty_url: str) -> None:
    migrate(empty_url)
    engine = sa.create_engine(parse(empty_url).for_migrations)
    with engine.begin() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(NotMigrated) as refused:
        await look(empty_url)
    assert refused.value.found == "9999"


COUNTED = {
    "drafts", "bundles", "plan_files", "tells", "guesses", "code_ranges", "inquiries",
    "inquiry_turns", "advice",
}  # fmt: skip
"""Tables whose numbers SQLite never gives twice."""


@BOTH
def test_every_constraint_has_a_name_of_ours(empty_url: str) -> None:
    migrate(empty_url)
    engine = sa.create_engine(parse(empty_url).for_migrations)
    found = sa.inspect(engine)
    names: list[object] = []
    for table in tables(empty_url) - {"alembic_version", "packet_cards", "sitting_cards"}:
        names.append(found.get_pk_constraint(table)["name"] or table)
        parts = (found.get_unique_constraints, found.get_foreign_keys, found.get_check_constraints)
        names += [each["name"] for part in parts for each in part(table)]
    engine.dispose()
    told = [str(name) for name in names if str(name).partition("_")[0] not in {"pk", "uq", "fk", "ck"}]
    # SQLite keeps no name for the key that it counts up itself.
    assert set(told) <= (COUNTED if parse(empty_url).engine == "sqlite" else set())


@pytest.mark.parametrize("url", ["", "sqlite://", "sqlite:///", "sqlite:///:memory:", "mysql://host/books"])
async def test_an_address_of_nothing_that_we_know_is_refused(url: str) -> None:
    with pytest.raises(UnknownAddress, match="DATABASE_URL"):
        await look(url)


@pytest.mark.postgres
async def test_a_database_that_is_not_there_is_a_mistake_in_the_settings(postgres_url: str) -> None:
    named = psycopg.conninfo.conninfo_to_dict(postgres_url)["dbname"]
    with pytest.raises(UnknownAddress, match="does not exist"):
        await look(postgres_url.replace(str(named), "nowhere"))


async def test_a_server_that_does_not_answer_is_an_outage(tmp_path: Path) -> None:
    with pytest.raises(BooksUnavailable):
        await look(f"postgresql://somebody:@/books?host={tmp_path}")


def test_a_place_where_no_file_can_be_is_said(tmp_path: Path) -> None:
    with pytest.raises(BooksUnavailable, match="unable to open"):
        migrate(f"sqlite:///{tmp_path / 'nowhere' / 'books.db'}")


def test_a_file_with_a_question_mark_is_one_file(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/книга 50?2026#1.db"
    migrate(url)
    assert "ledger" in tables(url)
    assert {each.name for each in tmp_path.iterdir()} == {"книга 50?2026#1.db"}
