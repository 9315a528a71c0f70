-- name: finish_update(bot_id, update_id, at)$
UPDATE inbox SET state = 'done', done_at = :at, error = NULL
WHERE bot_id = :bot_id AND update_id = :update_id AND state <> 'done'
RETURNING update_id;

-- name: update_state(bot_id, update_id)$
SELECT state FROM inbox WHERE bot_id = :bot_id AND update_id = :update_id;

-- name: in_hand(bot_id, update_id)$
UPDATE inbox SET started = 2 WHERE bot_id = :bot_id AND update_id = :update_id AND state = 'new'
RETURNING update_id;

-- name: put_back(bot_id, update_id)
UPDATE inbox SET started = 1
WHERE bot_id = :bot_id AND update_id = :update_id AND state = 'new' AND started = 2
RETURNING update_id;

-- name: count_killers()
UPDATE inbox SET started = 1, attempts = attempts + 1, error = 'the process died'
WHERE state = 'new' AND started = 2
RETURNING bot_id, update_id;

-- name: suspect_heads()
UPDATE inbox SET started = 1
WHERE state = 'new' AND started = 0 AND NOT EXISTS (
  SELECT 1 FROM inbox e
  WHERE e.state = 'new' AND e.bot_id = inbox.bot_id AND e.chat = inbox.chat AND e.update_id < inbox.update_id)
RETURNING bot_id, update_id;

-- name: count_attempt(bot_id, update_id, error)$
UPDATE inbox SET attempts = attempts + 1, error = :error
WHERE bot_id = :bot_id AND update_id = :update_id
RETURNING attempts;

-- name: quarantine(bot_id, update_id, error)$
UPDATE inbox SET state = 'quarantined', error = COALESCE(CAST(:error AS TEXT), error)
WHERE bot_id = :bot_id AND update_id = :update_id AND state = 'new'
RETURNING update_id;

-- name: quarantined()
SELECT bot_id, update_id, chat, sender, kind, at, received_at, sha256, body, started, attempts, error
FROM inbox WHERE state = 'quarantined' ORDER BY bot_id, update_id;

-- name: expire_bodies(before)
UPDATE inbox SET body = NULL WHERE state = 'done' AND body IS NOT NULL AND received_at < :before
RETURNING update_id;

-- name: waiting_updates()^
SELECT COUNT(*) AS count, MIN(received_at) AS oldest FROM inbox WHERE state = 'new';
