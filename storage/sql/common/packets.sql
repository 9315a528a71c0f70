-- name: campaign_of(campaign)^
SELECT c.*, COALESCE(NULLIF(c.quiet, ''), s.value, '') AS quiet_hours
FROM campaigns c LEFT JOIN settings s ON s.key = 'quiet-hours'
WHERE c.id = :campaign;

-- name: campaigns()
SELECT * FROM campaigns ORDER BY id;

-- name: packet_of_token(campaign, reading)$
SELECT id FROM packets WHERE token = :reading AND campaign = :campaign AND aside = 0;

-- name: packet_of_code(campaign, reading)$
SELECT id FROM packets WHERE code = :reading AND campaign = :campaign AND aside = 0;

-- name: campaign_of_packet(packet)$
SELECT campaign FROM packets WHERE id = :packet AND aside = 0;

-- name: packet(packet)
SELECT * FROM packet_cards WHERE id = :packet;

-- name: save_packet(packet, version, place, step, holder, since, due, expert, expert_id, unconfirmed, denied, incidents, finished)$
UPDATE packets
SET version = :version, place = :place, step = :step, holder = CAST(:holder AS BIGINT),
    since = CAST(:since AS BIGINT), due = CAST(:due AS BIGINT),
    expert = CAST(:expert AS TEXT), expert_id = CAST(:expert_id AS BIGINT),
    unconfirmed = :unconfirmed, denied = :denied, incidents = :incidents, finished = :finished
WHERE id = :packet
RETURNING id;

-- name: packets_around(person)
-- The version, always 0 or more, is not in the board's index: SQLite would walk all of that instead of the
-- index of the few that are unconfirmed.
SELECT * FROM packet_cards
WHERE id IN (
  SELECT id FROM packets WHERE holder = :person
  UNION
  SELECT id FROM packets
  WHERE unconfirmed = 1 AND version >= 0 AND campaign = (SELECT p.campaign FROM people p WHERE p.id = :person)
  UNION
  SELECT id FROM packets WHERE expert_id = :person AND finished = 0)
ORDER BY day, organisation, sitting, number;

-- name: unfinished(campaign, after, most)
SELECT * FROM packet_cards WHERE campaign = :campaign AND finished = 0 AND id > :after ORDER BY id LIMIT :most;

-- name: packets_of_sitting(sitting)
SELECT * FROM packet_cards WHERE sitting = :sitting ORDER BY number;

-- name: sitting(sitting)^
SELECT * FROM sitting_cards WHERE id = :sitting;

-- name: save_sitting(sitting, milestones, observer, upload_due, uploaded, without_order, stuck)$
UPDATE sittings
SET milestones = :milestones, observer = CAST(:observer AS BIGINT),
    upload_due = CAST(:upload_due AS BIGINT), uploaded_at = CAST(:uploaded AS BIGINT),
    without_order = :without_order, stuck_at = CAST(:stuck AS BIGINT)
WHERE id = :sitting
RETURNING id;

-- name: sittings_of_observer(person, first, last)
SELECT * FROM sitting_cards WHERE observer = :person AND day BETWEEN :first AND :last
ORDER BY day, starts, organisation, subject, grade, id;

-- name: sittings_to_upload(campaign)
SELECT * FROM sitting_cards WHERE campaign = :campaign AND uploaded_at IS NULL
ORDER BY day, organisation, subject, grade, id;

-- name: sittings_after(campaign, after, most)
SELECT * FROM sitting_cards WHERE campaign = :campaign AND uploaded_at IS NULL AND id > :after
ORDER BY id LIMIT :most;
