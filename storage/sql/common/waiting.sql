-- name: waiting_rows(bot_id, after, most)
SELECT bot_id, update_id, chat, sender, kind, at, received_at, sha256, body, started, attempts
FROM inbox
WHERE state = 'new' AND bot_id = :bot_id AND update_id > :after
ORDER BY update_id
LIMIT :most;
