"""What the desk sees of a packet and of a sitting, with the columns of the second migration."""

from alembic import op

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
"""

SITTINGS = """
CREATE VIEW sitting_cards AS
SELECT s.id, s.campaign, s.organisation, o.name AS organisation_name, s.subject, s.grade, s.day,
       s.starts, s.listed, s.observer, s.milestones, s.upload_due, s.uploaded_at,
       (SELECT COUNT(*) FROM packets p WHERE p.sitting = s.id) AS packets,
       (SELECT COUNT(*) FROM packets p WHERE p.sitting = s.id AND p.step <> '') AS packed,
       s.without_order, s.stuck_at, o.week, o.place
FROM sittings s
JOIN organisations o ON o.campaign = s.campaign AND o.code = s.organisation
"""


def upgrade() -> None:
    """Make both views anew."""
    for name, made in (("packet_cards", PACKETS), ("sitting_cards", SITTINGS)):
        op.execute(f"DROP VIEW {name}")
        op.execute(made)
