"""What a migrated database is made of is known, and what somebody has changed of it is named."""

import pytest

from storage.database import Database
from storage.shape import Oddities, odd_in
from tests.storage.test_ledger import outside

FUNCTION = "CREATE FUNCTION mine() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$"
ELSEWHERE = """CREATE SCHEMA evil;
CREATE FUNCTION evil.ledger_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE OR REPLACE TRIGGER ledger_no_change BEFORE UPDATE OR DELETE ON ledger
FOR EACH ROW EXECUTE FUNCTION evil.ledger_is_append_only()"""
BLIND = """DO $$ BEGIN EXECUTE 'CREATE OR REPLACE VIEW packet_cards AS '
  || rtrim(pg_get_viewdef('packet_cards'), ';') || ' AND holder IS NULL';
END $$"""
STRANGE = {
    "DROP TRIGGER checkpoints_no_change ON checkpoints": Oddities(missing=("checkpoints_no_change",)),
    "ALTER TABLE ledger DISABLE TRIGGER ledger_no_change": Oddities(changed=("ledger_no_change",)),
    FUNCTION: Oddities(foreign=("mine",)),
    "CREATE OR REPLACE FUNCTION ledger_is_append_only() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RETURN NEW; END $$": Oddities(changed=("ledger_is_append_only",)),
    "CREATE TRIGGER mine BEFORE INSERT ON packets FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only()":
        Oddities(foreign=("mine",)),
    "CREATE RULE mine AS ON INSERT TO ledger DO INSTEAD NOTHING": Oddities(foreign=("mine",)),
    "DROP VIEW sitting_cards": Oddities(missing=("sitting_cards",)),
    "ALTER TABLE ledger ADD COLUMN hidden TEXT": Oddities(changed=("ledger",)),
    "CREATE TABLE mine (x TEXT)": Oddities(foreign=("mine",)),
    "ALTER TABLE ledger DROP CONSTRAINT uq_ledger_stream_seq": Oddities(missing=("ledger(seq, stream)",)),
    ELSEWHERE: Oddities(changed=("ledger_no_change",)),
    BLIND: Oddities(changed=("packet_cards",)),
}  # fmt: skip


async def test_a_migrated_database_is_as_the_program_makes_it(database: Database) -> None:
    assert await odd_in(database) == Oddities()


@pytest.mark.postgres
@pytest.mark.parametrize("statement", STRANGE)
@pytest.mark.parametrize("url", ["postgres"], indirect=True)
async def test_what_is_changed_of_it_is_named(database: Database, url: str, statement: str) -> None:
    outside(url, statement)
    assert await odd_in(database) == STRANGE[statement]


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_on_sqlite_too(database: Database, url: str) -> None:
    outside(
        url, "DROP TRIGGER ledger_no_update", "DROP VIEW sitting_cards",
        "CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger BEGIN SELECT 1; END",
        "CREATE TRIGGER mine AFTER INSERT ON ledger BEGIN SELECT 1; END",
    )  # fmt: skip
    assert await odd_in(database) == Oddities(("sitting_cards",), ("mine",), ("ledger_no_update",))
