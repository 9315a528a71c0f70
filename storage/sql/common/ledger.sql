-- name: last_of_stream(stream)^
SELECT stream, seq, prev, data, hash FROM ledger WHERE stream = :stream ORDER BY seq DESC LIMIT 1;

-- name: append(stream, seq, prev, data, hash, accepted, actor, kind, recorded_at)$
INSERT INTO ledger (stream, seq, prev, data, hash, accepted, actor, kind, recorded_at)
VALUES (:stream, :seq, :prev, :data, :hash, :accepted, :actor, :kind, :recorded_at)
RETURNING id;

-- name: story(stream)
SELECT stream, seq, prev, data, hash FROM ledger WHERE stream = :stream ORDER BY seq;

-- name: count_acts(actor, campaign)$
-- Another campaign has the same call-signs: what was done in its chains is not this person's.
SELECT COUNT(*) FROM ledger
WHERE actor = :actor AND accepted = 1 AND kind <> 'looked' AND stream NOT LIKE 'person:%'
  AND stream NOT IN (
  SELECT 'packet:' || CAST(id AS TEXT) || '/' || CASE WHEN chain = '' THEN code ELSE chain END
  FROM packets WHERE campaign <> :campaign
  UNION ALL SELECT 'sitting:' || CAST(id AS TEXT) FROM sittings WHERE campaign <> :campaign
  UNION ALL SELECT 'organisation:' || CAST(campaign AS TEXT) || '/' || code FROM organisations WHERE campaign <> :campaign
  UNION ALL SELECT 'campaign:' || CAST(id AS TEXT) || '/' || key FROM campaigns WHERE id <> :campaign);

-- name: acts_of(actor, campaign, most, skipped)
SELECT l.stream, l.seq, l.prev, l.data, l.hash, g.position
FROM ledger l LEFT JOIN ledger_log g ON g.entry = l.id
WHERE l.actor = :actor AND l.accepted = 1 AND l.kind <> 'looked' AND l.stream NOT LIKE 'person:%'
  AND l.stream NOT IN (
  SELECT 'packet:' || CAST(id AS TEXT) || '/' || CASE WHEN chain = '' THEN code ELSE chain END
  FROM packets WHERE campaign <> :campaign
  UNION ALL SELECT 'sitting:' || CAST(id AS TEXT) FROM sittings WHERE campaign <> :campaign
  UNION ALL SELECT 'organisation:' || CAST(campaign AS TEXT) || '/' || code FROM organisations WHERE campaign <> :campaign
  UNION ALL SELECT 'campaign:' || CAST(id AS TEXT) || '/' || key FROM campaigns WHERE id <> :campaign)
ORDER BY l.id DESC LIMIT :most OFFSET :skipped;

-- name: entries_after(stream, seq, most)
-- With the columns that lists and counts ask, to be compared with the entry itself.
SELECT l.stream, l.seq, l.prev, l.data, l.hash, g.position, l.accepted, l.actor, l.kind, l.recorded_at
FROM ledger l LEFT JOIN ledger_log g ON g.entry = l.id
WHERE (l.stream, l.seq) > (:stream, :seq)
ORDER BY l.stream, l.seq LIMIT :most;
