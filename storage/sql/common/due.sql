-- name: open_due(subject, kind, step, at, next_at)$
INSERT INTO due (subject, kind, step, at, next_at, state)
VALUES (:subject, :kind, :step, :at, CAST(:next_at AS BIGINT), 'open')
ON CONFLICT (subject, kind) DO UPDATE
SET step = excluded.step, at = excluded.at, next_at = excluded.next_at, state = 'open'
RETURNING subject;

-- name: close_due(subject, kind)$
UPDATE due SET state = 'done' WHERE subject = :subject AND kind = :kind AND state <> 'done' RETURNING subject;

-- name: open_dues(campaign)
SELECT subject, kind, step, at, next_at FROM due
WHERE state = 'open' AND (
  subject IN (SELECT 'p' || CAST(id AS TEXT) FROM packets WHERE campaign = :campaign)
  OR subject IN (SELECT 's' || CAST(id AS TEXT) FROM sittings WHERE campaign = :campaign)
  OR subject = 'c' || CAST(CAST(:campaign AS BIGINT) AS TEXT));

-- name: speaking(at, most)
SELECT subject, kind, step, at, next_at FROM due
WHERE state = 'open' AND kind <> 'offer' AND next_at <= :at
ORDER BY next_at, subject LIMIT :most;

-- name: spoken(subject, kind, before, next_at)$
UPDATE due
SET next_at = CAST(:next_at AS BIGINT), state = CASE WHEN CAST(:next_at AS BIGINT) IS NULL THEN 'done' ELSE 'open' END
WHERE subject = :subject AND kind = :kind AND state = 'open' AND next_at = :before
RETURNING subject;

-- name: lapsed(kind, at)
SELECT subject FROM due WHERE kind = :kind AND state = 'open' AND next_at <= :at ORDER BY next_at, subject;

-- name: add_nudge(person, what, subject)$
INSERT INTO nudges (person, what, subject) VALUES (:person, :what, :subject)
ON CONFLICT (person, what, subject) DO NOTHING
RETURNING person;

-- name: nudged(most)
SELECT DISTINCT person FROM nudges ORDER BY person LIMIT :most;

-- name: take_nudges(person)
DELETE FROM nudges WHERE person = :person RETURNING person, what, subject;

-- name: uploads_due(campaign, organisation, until, most)
SELECT * FROM sitting_cards
WHERE campaign = :campaign AND uploaded_at IS NULL AND upload_due <= :until
  AND (CAST(:organisation AS TEXT) IS NULL OR organisation = CAST(:organisation AS TEXT))
ORDER BY upload_due, organisation, subject, grade, id LIMIT :most;

-- name: unpacked(campaign, organisation, day, most)
SELECT * FROM packet_cards
WHERE campaign = :campaign AND step = '' AND day <= :day
  AND (CAST(:organisation AS TEXT) IS NULL OR organisation = CAST(:organisation AS TEXT))
ORDER BY day, organisation, subject, grade, number LIMIT :most;
