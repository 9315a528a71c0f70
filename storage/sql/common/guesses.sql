-- name: missed(chat, kind, since, until, most)
SELECT at FROM guesses WHERE chat = :chat AND kind = :kind AND at > :since AND at <= :until
ORDER BY at DESC LIMIT :most;

-- name: note_miss(chat, at)$
INSERT INTO guesses (chat, kind, at) VALUES (:chat, 'code', :at) RETURNING id;

-- name: note_dead_link(chat, token_hash, at)$
-- An old invitation is one row more, just as an invented one is: what is done takes as long.
INSERT INTO guesses (chat, kind, at)
SELECT CAST(:chat AS BIGINT),
       CASE WHEN EXISTS (SELECT 1 FROM invitations WHERE token_hash = :token_hash) THEN 'old-link' ELSE 'link' END,
       CAST(:at AS BIGINT)
RETURNING id;

-- name: missed_by_all(since, until)^
SELECT COUNT(*) AS misses, COUNT(DISTINCT chat) AS chats
FROM guesses WHERE at > :since AND at <= :until AND kind <> 'old-link';

-- name: claim_alarm(about, since, at)$
-- An alarm of the future is one from before the clock was put back: it keeps nobody quiet.
INSERT INTO guess_alarms (about, at) VALUES (:about, :at)
ON CONFLICT (about) DO UPDATE SET at = excluded.at
WHERE guess_alarms.at <= :since OR guess_alarms.at > excluded.at
RETURNING about;

-- name: campaign_numbers()
SELECT id FROM campaigns ORDER BY id;

-- name: forget_misses(before)
DELETE FROM guesses WHERE at < :before RETURNING id;
