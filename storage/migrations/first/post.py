"""Inbox, outbox, open questions, piles, and what was scanned last."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import (
    NEVER_TWICE,
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
    _inbox()
    _outbox()
    _desk()


def _new(table: str, name: str, *columns: str) -> None:
    new = sa.text("state = 'new'")
    op.create_index(f"ix_{table}_{name}", table, list(columns), sqlite_where=new, postgresql_where=new)


def _inbox() -> None:
    op.create_table(
        "inbox",
        big("bot_id"), big("update_id"), big("chat"), big("sender", null=True), text("kind"),
        big("at", null=True), big("received_at"), text("sha256"), text("body", null=True),
        text("state", "new"), big("started", 0), big("attempts", 0), text("error", null=True),
        big("done_at", null=True),
        primary("inbox", "bot_id", "update_id"), one_of("inbox", "state", "new", "done", "quarantined"),
    )  # fmt: skip
    _new("inbox", "new", "bot_id", "chat", "update_id")


def _outbox() -> None:
    op.create_table(
        "outbox",
        key(), big("chat"), big("person", null=True), text("language", null=True), text("fact"), text("rows"),
        big("urgency"), big("edit", null=True), flag("keyboard"), big("update_id", null=True),
        text("state", "new"), big("attempts", 0), big("not_before", 0), big("message_id", null=True),
        big("created_at"), big("sent_at", null=True), text("error", null=True),
        primary("outbox", "id"), points("outbox", "person", "people"),
        one_of("outbox", "state", "new", "sent", "failed"),
    )  # fmt: skip
    _new("outbox", "queue", "urgency", "id")
    _new("outbox", "chat", "chat", "urgency", "id")
    op.create_index("ix_outbox_update", "outbox", ["update_id"])


def _desk() -> None:
    op.create_table(
        "drafts",
        key(), big("person"), text("form"), text("ref"), big("version"), text("answers"), big("at"),
        primary("drafts", "id"), unique("drafts", "person"), points("drafts", "person", "people"),
        **NEVER_TWICE,
    )  # fmt: skip
    op.create_table(
        "bundles",
        key(), big("person"), text("packets"), big("at"),
        primary("bundles", "id"), points("bundles", "person", "people"), **NEVER_TWICE,
    )  # fmt: skip
    op.create_table(
        "looked",
        big("person"), text("packets"), big("at"),
        primary("looked", "person"), points("looked", "person", "people"),
    )  # fmt: skip
    op.create_table("settings", text("key"), text("value"), primary("settings", "key"))
