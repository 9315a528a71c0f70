-- name: label_of(packet)^
SELECT campaign, code, token FROM packets WHERE id = :packet;

-- name: bury_label(packet, campaign, code, token, at)$
INSERT INTO old_labels (token, code, packet, campaign, at)
VALUES (:token, :code, :packet, :campaign, :at)
RETURNING packet;

-- name: put_label(packet, code, token, old)$
UPDATE packets
SET code = :code, token = :token, chain = CASE WHEN chain = '' THEN CAST(:old AS TEXT) ELSE chain END
WHERE id = :packet
RETURNING id;

-- name: code_is_known(campaign, code)$
SELECT id FROM packets WHERE campaign = :campaign AND code = :code
UNION ALL
SELECT packet FROM old_labels WHERE campaign = :campaign AND code = :code
LIMIT 1;

-- name: old_label(campaign, kind, reading)^
SELECT packet, code FROM old_labels
WHERE campaign = :campaign
  AND ((CAST(:kind AS TEXT) = 'token' AND token = :reading) OR (CAST(:kind AS TEXT) = 'code' AND code = :reading))
LIMIT 1;

-- name: off_the_plan(campaign, kind, reading)^
-- The card of a packet that a later plan has set aside: the view of cards leaves it out.
SELECT p.id, p.campaign, p.sitting, p.code, p.number, p.total, p.route, p.organisation,
       o.name AS organisation_name, p.subject, p.grade, s.day, p.version, p.place, p.expert, s.observer,
       p.code AS chain, o.week, s.without_order, s.since AS window_since, s.until AS window_until,
       NULL AS place_name
FROM packets p
JOIN sittings s ON s.id = p.sitting
JOIN organisations o ON o.campaign = p.campaign AND o.code = p.organisation
WHERE p.campaign = :campaign AND p.aside = 1
  AND ((CAST(:kind AS TEXT) = 'token' AND p.token = :reading) OR (CAST(:kind AS TEXT) = 'code' AND p.code = :reading));
