-- Several bots work on one PostgreSQL: time is the server's, for machines' clocks differ.

-- name: lightly()$
-- What is lost of a lease in a power cut is taken anew.
SELECT set_config('synchronous_commit', 'off', TRUE);

-- name: take_lease(bot_id, chat, holder, lasting)$
-- Free or ours already; a conflict waits for whoever gives it back just now.
INSERT INTO leases (bot_id, chat, holder, until)
VALUES (:bot_id, :chat, :holder,
        CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT) + CAST(:lasting AS BIGINT))
ON CONFLICT (bot_id, chat) DO UPDATE SET until = excluded.until WHERE leases.holder = excluded.holder
RETURNING chat;

-- name: take_lease_over(bot_id, chat, holder, lasting)$
UPDATE leases SET holder = :holder,
  until = CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT) + CAST(:lasting AS BIGINT)
WHERE bot_id = :bot_id AND chat = :chat
  AND until < CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)
RETURNING chat;

-- name: renew_leases(bot_id, chats, holder, lasting)
UPDATE leases
SET until = CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT) + CAST(:lasting AS BIGINT)
WHERE bot_id = :bot_id AND holder = :holder
  AND chat IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:chats AS JSON)))
RETURNING chat;

-- name: give_lease(bot_id, chat, holder)$
DELETE FROM leases WHERE bot_id = :bot_id AND chat = :chat AND holder = :holder RETURNING chat;

-- name: give_leases(holder)
DELETE FROM leases WHERE holder = :holder RETURNING chat;

-- name: left_behind(bot_id, most)
-- Chats where something waits and nobody alive works, the longest waiting first.
SELECT i.chat FROM inbox i LEFT JOIN leases l ON l.bot_id = i.bot_id AND l.chat = i.chat
WHERE i.state = 'new' AND i.bot_id = :bot_id
  AND (l.chat IS NULL OR l.until < CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT))
GROUP BY i.chat ORDER BY MIN(i.update_id) LIMIT :most;

-- name: first_waiting(bot_id, chat, most)^
SELECT bot_id, update_id, chat, sender, kind, at, received_at, sha256, body, started, attempts,
  (SELECT COUNT(*) FROM (
     SELECT 1 FROM inbox w WHERE w.state = 'new' AND w.bot_id = :bot_id AND w.chat = :chat LIMIT :most) AS counted
  ) AS waiting
FROM inbox
WHERE state = 'new' AND bot_id = :bot_id AND chat = :chat
ORDER BY update_id LIMIT 1;

-- name: count_killed_in(bot_id, chat)
UPDATE inbox SET started = 1, attempts = attempts + 1, error = 'the process died'
WHERE state = 'new' AND started = 2 AND bot_id = :bot_id AND chat = :chat
RETURNING update_id;

-- name: suspect_in(bot_id, chat)
UPDATE inbox SET started = 1
WHERE state = 'new' AND started = 0 AND bot_id = :bot_id AND chat = :chat AND update_id = (
  SELECT MIN(e.update_id) FROM inbox e WHERE e.state = 'new' AND e.bot_id = :bot_id AND e.chat = :chat)
RETURNING update_id;

-- name: finish_held(bot_id, update_id, at, holder)$
-- Done only by whoever holds the chat.
UPDATE inbox SET state = 'done', done_at = :at, error = NULL
WHERE bot_id = :bot_id AND update_id = :update_id AND state <> 'done' AND EXISTS (
  SELECT 1 FROM leases l WHERE l.bot_id = inbox.bot_id AND l.chat = inbox.chat AND l.holder = :holder)
RETURNING update_id;

-- name: take_turn(name, holder, lasting)$
INSERT INTO turns (name, holder, until)
VALUES (:name, :holder,
        CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT) + CAST(:lasting AS BIGINT))
ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
WHERE turns.holder = excluded.holder
  OR turns.until < CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)
RETURNING name;

-- name: give_turns(holder)
DELETE FROM turns WHERE holder = :holder RETURNING name;
