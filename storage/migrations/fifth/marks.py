"""Marks by code: structures of works, mark sheets with their rows, what was compared, drafts."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import (
    big,
    flag,
    key,
    one_of,
    points,
    primary,
    text,
    unique,
)


def upgrade() -> None:
    """Make the tables."""
    _structures()
    _sheets()
    _compared()
    _typing()


def _structures() -> None:
    """Every version of every work's structure."""
    op.create_table(
        "structures",
        big("campaign"), text("subject"), text("grade"), big("number"), text("items"), text("scale"),
        text("sha256"), big("at"),
        primary("structures", "campaign", "subject", "grade", "number"),
        points("structures", "campaign", "campaigns"),
    )  # fmt: skip


def _sheets() -> None:
    """Who gave marks, and the marks themselves."""
    op.create_table(
        "mark_sheets",
        key(), big("sitting"), text("sort"), big("number"), text("whose"), big("whose_id"), text("by_whom"),
        big("at"), big("structure"), big("works"), big("absent"), text("sha256", ""), text("rows_sha256"),
        flag("aside"), text("papers", "[]"), big("forgotten_at", null=True), big("warned_at", null=True),
        primary("mark_sheets", "id"), points("mark_sheets", "sitting", "sittings"),
        unique("mark_sheets", "sitting", "number"),
        one_of("mark_sheets", "sort", "first", "second", "chair", "uploaded"),
    )  # fmt: skip
    kept = sa.text("forgotten_at IS NULL")
    op.create_index("ix_mark_sheets_kept", "mark_sheets", ["at"], sqlite_where=kept, postgresql_where=kept)
    # The only place in the books that holds what participants have achieved: emptied after the stated time.
    # A sheet's rows are one text, the very one whose digest is in the ledger: so nobody waits while a table
    # of three hundred colleges is written.
    op.create_table(
        "mark_rows",
        big("sheet"), text("lines"),
        primary("mark_rows", "sheet"), points("mark_rows", "sheet", "mark_sheets"),
    )  # fmt: skip


def _compared() -> None:
    """Who looks a second time, and what was held against what."""
    op.create_table(
        "second_checks",
        big("sitting"), big("expert"), text("whose"), big("at"),
        primary("second_checks", "sitting"), points("second_checks", "sitting", "sittings"),
        points("second_checks", "expert", "people"),
    )  # fmt: skip
    op.create_index("ix_second_checks_expert", "second_checks", ["expert"])
    op.create_table(
        "reconciliations",
        big("sitting"), text("ours"), text("theirs"), big("works"), big("differences"), big("at"),
        primary("reconciliations", "sitting"), points("reconciliations", "sitting", "sittings"),
    )  # fmt: skip


def _typing() -> None:
    """Marks that somebody is typing: a page a code, whole only when all of them are there."""
    op.create_table(
        "mark_typing",
        big("person"), big("sitting"), text("checker"), big("at"),
        primary("mark_typing", "person"), points("mark_typing", "person", "people"),
        points("mark_typing", "sitting", "sittings"),
    )  # fmt: skip
    op.create_table(
        "mark_typed",
        big("person"), big("sitting"), text("code"), big("variant"), text("marks"), big("at"),
        primary("mark_typed", "person", "sitting", "code"), points("mark_typed", "person", "people"),
        points("mark_typed", "sitting", "sittings"),
    )  # fmt: skip
