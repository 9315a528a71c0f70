"""The plan of colleges: what an organisation is, its programmes, windows of days, and checking places."""

from alembic import op

from storage.migrations.first.columns import big, flag, key, points, primary, text, unique

PACKETS = """
CREATE VIEW packet_cards AS
SELECT p.id, p.campaign, p.sitting, p.code, p.token, p.number, p.total, p.route, p.organisation,
       o.name AS organisation_name, p.subject, p.grade, s.day, s.starts, p.version, p.place,
       p.expert, p.expert_id, s.observer, p.due, p.step, p.holder,
       p.finished, p.unconfirmed, p.denied, p.incidents,
       CASE WHEN p.chain = '' THEN p.code ELSE p.chain END AS chain, o.week, o.place AS organisation_place,
       s.without_order, s.since AS window_since, s.until AS window_until, s.chosen,
       o.district, o.checking_place, c.name AS place_name, c.since AS place_since, c.until AS place_until,
       c.opens AS place_opens, c.closes AS place_closes, c.chair AS place_chair
FROM packets p
JOIN sittings s ON s.id = p.sitting
JOIN organisations o ON o.campaign = p.campaign AND o.code = p.organisation
LEFT JOIN checking_places c ON c.campaign = o.campaign AND c.code = o.checking_place
WHERE p.aside = 0
"""

SITTINGS = """
CREATE VIEW sitting_cards AS
SELECT s.id, s.campaign, s.organisation, o.name AS organisation_name, s.subject, s.grade, s.day,
       s.starts, s.listed, s.observer, s.milestones, s.upload_due, s.uploaded_at,
       (SELECT COUNT(*) FROM packets p WHERE p.sitting = s.id AND p.aside = 0) AS packets,
       (SELECT COUNT(*) FROM packets p WHERE p.sitting = s.id AND p.aside = 0 AND p.step <> '') AS packed,
       s.without_order, s.stuck_at, o.week, o.place, s.since AS window_since, s.until AS window_until,
       s.chosen, o.district, o.checking_place
FROM sittings s
JOIN organisations o ON o.campaign = s.campaign AND o.code = s.organisation
WHERE s.aside = 0
"""


def upgrade() -> None:
    """Add the columns, make the tables, and the views anew."""
    for column in (
        text("kind", ""), text("district", ""), big("distance", null=True), text("parent", ""),
        text("checking_place", ""),
    ):  # fmt: skip
        op.add_column("organisations", column)
    op.add_column("people", text("checking_place", ""))
    op.add_column("campaigns", text("metasubject", ""))
    for column in (text("since", ""), text("until", "")):
        op.add_column("sittings", column)
    op.add_column("sittings", flag("chosen"))
    op.create_index("ix_organisations_district", "organisations", ["campaign", "district"])
    op.create_index("ix_organisations_place", "organisations", ["campaign", "checking_place"])
    op.create_index("ix_people_place", "people", ["campaign", "checking_place"])
    op.create_index("ix_sittings_work", "sittings", ["campaign", "subject", "grade", "organisation", "aside"])
    _programmes()
    _places()
    for name, made in (("packet_cards", PACKETS), ("sitting_cards", SITTINGS)):
        op.execute(f"DROP VIEW {name}")
        op.execute(made)


def _programmes() -> None:
    op.create_table(
        "plan_programmes",
        key(), big("campaign"), text("organisation"), text("code"), text("name"), text("level"),
        big("course"), big("participants"), text("subject", ""),
        primary("plan_programmes", "id"), points("plan_programmes", "campaign", "campaigns"),
        unique("plan_programmes", "campaign", "organisation", "code", "course", "subject"),
    )  # fmt: skip


def _places() -> None:
    """`subjects` is a JSON list, empty for all; days are ISO texts, hours «09:00», empty when unsaid."""
    op.create_table(
        "checking_places",
        key(), big("campaign"), text("code"), text("name"), text("since", ""), text("until", ""),
        text("opens", ""), text("closes", ""), text("chair", ""), text("subjects", "[]"),
        primary("checking_places", "id"), points("checking_places", "campaign", "campaigns"),
        unique("checking_places", "campaign", "code"),
    )  # fmt: skip
