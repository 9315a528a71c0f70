-- name: sent_by(person, own, early, since, until, most)
-- A phone speaks for the person from the moment in which it joined until it was cut off.
SELECT i.bot_id, i.update_id, i.kind, i.at, i.received_at, i.sha256, i.body, i.state,
       (SELECT MIN(o.sent_at) FROM outbox o WHERE o.update_id = i.update_id AND o.chat = i.chat) AS answered_at,
       (SELECT o.fact FROM outbox o WHERE o.update_id = i.update_id AND o.chat = i.chat
        ORDER BY o.id LIMIT 1) AS answer
FROM devices d JOIN inbox i ON i.sender = d.chat
WHERE d.person = :person AND i.received_at >= :early
  AND i.received_at >= d.joined_at AND (d.revoked_at IS NULL OR i.received_at < d.revoked_at)
  AND COALESCE(i.at, i.received_at) >= :since AND COALESCE(i.at, i.received_at) < :until
  AND i.update_id <> :own
ORDER BY COALESCE(i.at, i.received_at) DESC, i.update_id DESC
LIMIT :most;

-- name: made_by(actor, since)
SELECT stream, seq, prev, data, hash FROM ledger
WHERE actor = :actor AND recorded_at >= :since
ORDER BY id;

-- name: sent_hash(bot_id, update_id)$
SELECT sha256 FROM inbox WHERE bot_id = :bot_id AND update_id = :update_id;
