"""What a plan has set aside, its rooms and its roadmap, and the workbooks that people have sent."""

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

PACKETS = """
CREATE VIEW packet_cards AS
SELECT p.id, p.campaign, p.sitting, p.code, p.token, p.number, p.total, p.route, p.organisation,
       o.name AS organisation_name, p.subject, p.grade, s.day, s.starts, p.version, p.place,
       p.expert, p.expert_id, s.observer, p.due, p.step, p.holder,
       p.finished, p.unconfirmed, p.denied, p.incidents,
       CASE WHEN p.chain = '' THEN p.code ELSE p.chain END AS chain, o.week, o.place AS organisation_place,
       s.without_order
FROM packets p
JOIN sittings s ON s.id = p.sitting
JOIN organisations o ON o.campaign = p.campaign AND o.code = p.organisation
WHERE p.aside = 0
"""

SITTINGS = """
CREATE VIEW sitting_cards AS
SELECT s.id, s.campaign, s.organisation, o.name AS organisation_name, s.subject, s.grade, s.day,
       s.starts, s.listed, s.observer, s.milestones, s.upload_due, s.uploaded_at,
       (SELECT COUNT(*) FROM packets p WHERE p.sitting = s.id AND p.aside = 0) AS packets,
       (SELECT COUNT(*) FROM packets p WHERE p.sitting = s.id AND p.aside = 0 AND p.step <> '') AS packed,
       s.without_order, s.stuck_at, o.week, o.place
FROM sittings s
JOIN organisations o ON o.campaign = s.campaign AND o.code = s.organisation
WHERE s.aside = 0
"""


def upgrade() -> None:
    """Add the columns, make the tables, and the views anew."""
    for table in ("organisations", "people", "sittings", "packets"):
        op.add_column(table, flag("aside"))
    op.add_column("campaigns", big("plan_version", 0))
    for name, made in (("packet_cards", PACKETS), ("sitting_cards", SITTINGS)):
        op.execute(f"DROP VIEW {name}")
        op.execute(made)
    _rooms()
    _files()


def _rooms() -> None:
    op.create_table(
        "plan_rooms",
        key(), big("campaign"), text("organisation"), text("room"), text("day", ""), text("subject", ""),
        big("grade", 0), big("seats", null=True), big("participants", null=True),
        primary("plan_rooms", "id"), points("plan_rooms", "campaign", "campaigns"),
        unique("plan_rooms", "campaign", "organisation", "room", "day", "subject", "grade"),
    )  # fmt: skip
    op.create_table(
        "plan_tasks",
        key(), big("campaign"), big("position"), text("task"), text("role"), text("since", ""), text("until"),
        flag("each_organisation"),
        primary("plan_tasks", "id"), points("plan_tasks", "campaign", "campaigns"),
    )  # fmt: skip
    op.create_index("ix_plan_tasks_campaign", "plan_tasks", ["campaign", "position"])


def _files() -> None:
    """A workbook that somebody has sent: `difference` is the digest of what its preview has shown."""
    op.create_table(
        "plan_files",
        key(), big("chat"), big("update_id"), text("sha256"), big("paper", null=True),
        big("message", null=True), text("difference", ""), text("state", "reading"), big("at"),
        primary("plan_files", "id"), unique("plan_files", "chat", "update_id"),
        points("plan_files", "paper", "papers"),
        one_of("plan_files", "state", "reading", "shown", "applied", "dropped", "replaced"),
        **NEVER_TWICE,
    )  # fmt: skip
