"""Sittings, packets, and what is due."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import big, flag, key, one_of, points, primary, text, unique


def upgrade() -> None:
    """Make the tables."""
    _sittings()
    _packets()
    _due()


def _organisation(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["campaign", "organisation"],
        ["organisations.campaign", "organisations.code"],
        name=f"fk_{table}_organisation",
    )


def _sittings() -> None:
    op.create_table(
        "sittings",
        key(), big("campaign"), text("organisation"), text("subject"), text("grade"), text("day"),
        text("starts", null=True), big("listed", null=True),
        big("observer", null=True),
        big("planned_observer", null=True), big("planned_expert", null=True),
        text("milestones", "[]"), big("upload_due", null=True), big("uploaded_at", null=True),
        primary("sittings", "id"), unique("sittings", "campaign", "organisation", "subject", "grade", "day"),
        points("sittings", "campaign", "campaigns"), points("sittings", "observer", "people"),
        points("sittings", "planned_expert", "people"), _organisation("sittings"),
    )  # fmt: skip
    op.create_index("ix_sittings_observer", "sittings", ["observer", "day"])


def _packets() -> None:
    op.create_table(
        "packets",
        key(), big("campaign"), big("sitting"), text("organisation"), text("subject"), text("grade"),
        big("number"), big("total"), text("route"), text("code"), text("token"),
        text("expert", null=True), big("expert_id", null=True),
        big("version", 0), text("step", ""), big("holder", null=True),
        big("since", null=True), big("due", null=True),
        flag("unconfirmed"), flag("denied"), big("incidents", 0), flag("finished"), text("place"),
        primary("packets", "id"), unique("packets", "campaign", "code"), unique("packets", "token"),
        unique("packets", "sitting", "number"),
        points("packets", "campaign", "campaigns"), points("packets", "sitting", "sittings"),
        points("packets", "expert_id", "people"), _organisation("packets"),
    )  # fmt: skip
    for column in ("step", "organisation", "subject", "due"):
        op.create_index(f"ix_packets_{column}", "packets", ["campaign", column])
    waits = sa.text("unconfirmed = 1")
    op.create_index(
        "ix_packets_unconfirmed", "packets", ["campaign"], sqlite_where=waits, postgresql_where=waits
    )
    for column in ("holder", "expert_id"):
        op.create_index(f"ix_packets_{column}", "packets", [column])


def _due() -> None:
    op.create_table(
        "due",
        big("packet"), text("kind"), text("step"), big("at"), text("state", "open"),
        primary("due", "packet", "kind"), points("due", "packet", "packets"),
        one_of("due", "state", "open", "done", "fired"),
    )  # fmt: skip
    op.create_index("ix_due_open", "due", ["kind", "at"], sqlite_where=_open(), postgresql_where=_open())


def _open() -> sa.TextClause:
    return sa.text("state = 'open'")
