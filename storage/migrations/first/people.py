"""Campaigns, organisations, people, their phones and invitations."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import big, flag, key, points, primary, text, unique


def upgrade() -> None:
    """Make the tables."""
    _campaigns()
    _people()
    _doors()


def _campaigns() -> None:
    op.create_table(
        "campaigns",
        key(), text("key"), text("title"), text("route"), text("timezone"), text("closing"),
        big("check_days"), big("upload_days"), big("week"), text("language"),
        big("years_needed", 3), big("undo_minutes", 15), big("offer_minutes", 60), big("created_at"),
        primary("campaigns", "id"), unique("campaigns", "key"),
    )  # fmt: skip
    op.create_table(
        "organisations",
        big("campaign"), text("code"), text("name"), text("place"), big("week", null=True),
        primary("organisations", "campaign", "code"), points("organisations", "campaign", "campaigns"),
    )  # fmt: skip


def _people() -> None:
    op.create_table(
        "people",
        key(), big("campaign"), text("callsign"), text("language"),
        text("workplace", null=True), text("place", ""), big("years", null=True),
        primary("people", "id"), unique("people", "campaign", "callsign"),
        points("people", "campaign", "campaigns"),
    )  # fmt: skip
    op.create_table(
        "grants",
        big("person"), big("position"), text("role"), text("organisations"), text("subjects"), flag("deputy"),
        primary("grants", "person", "position"), points("grants", "person", "people"),
    )  # fmt: skip
    op.create_index("ix_grants_role", "grants", ["role", "person"])
    op.create_table(
        "authorisations",
        big("expert"), text("organisation"), text("order_number"), big("at"),
        primary("authorisations", "expert", "organisation"), points("authorisations", "expert", "people"),
    )  # fmt: skip


def _doors() -> None:
    op.create_table(
        "devices",
        big("chat"), big("person"), big("joined_at"), big("revoked_at", null=True),
        primary("devices", "chat"), points("devices", "person", "people"),
    )  # fmt: skip
    op.create_index("ix_devices_person", "devices", ["person"])
    op.create_table(
        "invitations",
        text("token_hash"), big("person"), big("created_at"), big("expires_at"),
        big("used_at", null=True), big("revoked_at", null=True),
        primary("invitations", "token_hash"), points("invitations", "person", "people"),
        sa.CheckConstraint("LENGTH(token_hash) = 64", name="ck_invitations_token_hash"),
    )  # fmt: skip
    op.create_index("ix_invitations_person", "invitations", ["person"])
