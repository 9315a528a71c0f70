-- name: pending_letters(most, at)
-- The first row of each chat by urgency, then age; a row that failed once keeps its place before later ones.
-- Its words are those of the campaign of whoever reads it: of that person, or of the chat that is answered.
SELECT o.id, o.chat, o.person, COALESCE(o.language, p.language) AS language, o.fact, o.rows, o.urgency,
       o.edit, o.keyboard, o.paper, o.silent, o.update_id, o.attempts, o.created_at, c.timezone, c.route
FROM outbox o
LEFT JOIN devices d ON d.chat = o.chat
LEFT JOIN groups_allowed g ON g.chat = o.chat
LEFT JOIN people p ON p.id = COALESCE(o.person, d.person)
LEFT JOIN campaigns c ON c.id = COALESCE(p.campaign, g.campaign)
WHERE o.state = 'new' AND o.not_before <= :at AND NOT EXISTS (
  SELECT 1 FROM outbox e
  WHERE e.state = 'new' AND e.chat = o.chat AND (e.urgency, e.id) < (o.urgency, o.id)
    AND (e.not_before <= :at OR e.attempts > 0))
ORDER BY o.urgency, o.id
LIMIT :most;

-- name: mark_failed(letter, error)$
UPDATE outbox SET state = 'failed', error = :error, attempts = attempts + 1
WHERE id = :letter AND state = 'new'
RETURNING id;

-- name: postpone(letter, until, asked, error)$
UPDATE outbox SET attempts = attempts + 1, not_before = :until, asked = :asked, error = :error
WHERE id = :letter AND state = 'new'
RETURNING attempts;

-- name: put_off(at, pause)$
SELECT id FROM outbox
WHERE state = 'new' AND not_before > CAST(:at AS BIGINT) + CASE WHEN asked > :pause THEN asked ELSE :pause END
LIMIT 1;

-- name: hasten(at, pause)
UPDATE outbox SET not_before = CAST(:at AS BIGINT) + CASE WHEN asked > :pause THEN asked ELSE :pause END
WHERE state = 'new' AND not_before > CAST(:at AS BIGINT) + CASE WHEN asked > :pause THEN asked ELSE :pause END
RETURNING id;

-- name: last_letters(chat, most)
SELECT o.id, o.chat, o.person, COALESCE(o.language, p.language) AS language, o.fact, o.rows, o.urgency,
       o.edit, o.keyboard, o.paper, o.silent, o.update_id, o.attempts, o.created_at, o.message_id
FROM outbox o LEFT JOIN people p ON p.id = o.person
WHERE o.chat = :chat AND o.state = 'sent'
ORDER BY o.id DESC
LIMIT :most;

-- name: waiting_letters()^
SELECT COUNT(*) AS count, MIN(created_at) AS oldest FROM outbox WHERE state = 'new';

-- name: failed_letters(most)
SELECT o.id, o.chat, o.person, COALESCE(o.language, p.language) AS language, o.fact, o.rows, o.urgency,
       o.edit, o.keyboard, o.paper, o.silent, o.update_id, o.attempts, o.created_at, o.error
FROM outbox o LEFT JOIN people p ON p.id = o.person
WHERE o.state = 'failed'
ORDER BY o.id DESC
LIMIT :most;
