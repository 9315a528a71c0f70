-- name: add_incident(campaign, what, person, at, packet, sitting)$
INSERT INTO incidents (campaign, what, person, at, packet, sitting)
VALUES (:campaign, :what, CAST(:person AS BIGINT), :at, CAST(:packet AS BIGINT), CAST(:sitting AS BIGINT))
RETURNING id;

-- name: ticket(number)^
SELECT i.*, s.organisation, s.subject
FROM incidents i
LEFT JOIN packets p ON p.id = i.packet
JOIN sittings s ON s.id = COALESCE(i.sitting, p.sitting)
WHERE i.id = :number;

-- name: save_ticket(number, words, state, taken_by, resolution, resolved_at)$
UPDATE incidents
SET words = :words, state = :state, taken_by = CAST(:taken_by AS BIGINT), resolution = :resolution,
    resolved_at = CAST(:resolved_at AS BIGINT)
WHERE id = :number
RETURNING id;

-- name: unresolved(campaign)
SELECT i.*, s.organisation, s.subject
FROM incidents i
LEFT JOIN packets p ON p.id = i.packet
JOIN sittings s ON s.id = COALESCE(i.sitting, p.sitting)
WHERE i.campaign = :campaign AND i.state <> 'resolved'
ORDER BY i.id;

-- name: reported(what, person, since, packet, sitting)$
SELECT MAX(id) FROM incidents
WHERE (packet = CAST(:packet AS BIGINT) OR sitting = CAST(:sitting AS BIGINT))
  AND person = :person AND what = :what AND at >= :since;
