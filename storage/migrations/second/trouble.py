"""Incidents, papers (photos kept as evidence, documents on their way), and labels that are dead."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import BYTES, big, flag, key, one_of, points, primary, text


def upgrade() -> None:
    """Make the tables."""
    _incidents()
    _papers()
    _old_labels()


def _incidents() -> None:
    op.create_table(
        "incidents",
        key(), big("campaign"), big("packet", null=True), big("sitting", null=True), text("what"),
        big("person", null=True), text("words", ""), big("at"), text("state", "open"),
        big("taken_by", null=True), text("resolution", ""), big("resolved_at", null=True),
        primary("incidents", "id"), points("incidents", "campaign", "campaigns"),
        points("incidents", "packet", "packets"), points("incidents", "sitting", "sittings"),
        one_of("incidents", "state", "open", "taken", "resolved"),
    )  # fmt: skip
    unsolved = sa.text("state <> 'resolved'")
    op.create_index(
        "ix_incidents_unsolved", "incidents", ["campaign"], sqlite_where=unsolved, postgresql_where=unsolved
    )
    op.create_index("ix_incidents_packet", "incidents", ["packet"])


def _papers() -> None:
    op.create_table(
        "papers",
        key(), text("kind"), text("name", ""), text("sha256"), sa.Column("data", BYTES, nullable=True),
        big("incident", null=True), big("at"), big("keep_until"),
        primary("papers", "id"), points("papers", "incident", "incidents"),
        one_of("papers", "kind", "photo", "document"),
    )  # fmt: skip
    op.create_index("ix_papers_keep_until", "papers", ["keep_until"])
    op.create_index("ix_papers_incident", "papers", ["incident"])
    op.add_column("outbox", big("paper", null=True))
    op.add_column("outbox", flag("silent"))


def _old_labels() -> None:
    op.create_table(
        "old_labels",
        text("token"), text("code"), big("packet"), big("campaign"), big("at"),
        primary("old_labels", "token"), points("old_labels", "packet", "packets"),
    )  # fmt: skip
    op.create_index("ix_old_labels_code", "old_labels", ["campaign", "code"])
