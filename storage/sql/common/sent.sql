-- name: sent_by(person, own, early, since, until, most)
-- A phone speaks for the person from the moment in which it joined until it was cut off or joined anew.
SELECT i.bot_id, i.update_id, i.kind, i.at, i.received_at, i.sha256, i.body, i.state,
       (SELECT MIN(o.sent_at) FROM outbox o WHERE o.update_id = i.update_id AND o.chat = i.chat) AS answered_at,
       (SELECT o.fact FROM outbox o WHERE o.update_id = i.update_id AND o.chat = i.chat
        ORDER BY o.id LIMIT 1) AS answer
FROM (SELECT chat, joined_at, revoked_at AS left_at FROM devices WHERE person = :person
      UNION ALL SELECT chat, joined_at, left_at FROM former_phones WHERE person = :person) d
JOIN inbox i ON i.sender = d.chat
WHERE i.received_at >= :early
  AND i.received_at >= d.joined_at AND (d.left_at IS NULL OR i.received_at < d.left_at)
  AND COALESCE(i.at, i.received_at) >= :since AND COALESCE(i.at, i.received_at) < :until
  AND i.update_id <> :own
ORDER BY COALESCE(i.at, i.received_at) DESC, i.update_id DESC
LIMIT :most;

-- name: made_by(actor, campaign, since)
-- Refusals too, and not what the same call-sign of another campaign has done in the chains of that one.
SELECT stream, seq, prev, data, hash FROM ledger
WHERE actor = :actor AND recorded_at >= :since AND stream NOT IN (
  SELECT 'packet:' || CAST(id AS TEXT) || '/' || CASE WHEN chain = '' THEN code ELSE chain END
  FROM packets WHERE campaign <> :campaign
  UNION ALL SELECT 'sitting:' || CAST(id AS TEXT) FROM sittings WHERE campaign <> :campaign
  UNION ALL SELECT 'organisation:' || CAST(campaign AS TEXT) || '/' || code FROM organisations WHERE campaign <> :campaign
  UNION ALL SELECT 'campaign:' || CAST(id AS TEXT) || '/' || key FROM campaigns WHERE id <> :campaign
  UNION ALL SELECT 'person:' || CAST(id AS TEXT) || '/' || callsign FROM people WHERE campaign <> :campaign)
ORDER BY id;

-- name: sent_hash(bot_id, update_id)$
SELECT sha256 FROM inbox WHERE bot_id = :bot_id AND update_id = :update_id;
