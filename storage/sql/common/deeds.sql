-- name: keep_deed(campaign, kind, number, mark, at, callsign, mentions)$
INSERT INTO deeds (campaign, kind, number, mark, at, callsign, mentions)
VALUES (:campaign, :kind, :number, :mark, :at, :callsign, :mentions)
ON CONFLICT (campaign, mark) DO NOTHING
RETURNING id;

-- name: deed(campaign, mark)^
SELECT kind, number, at, callsign, mentions FROM deeds WHERE campaign = :campaign AND mark = :mark;

-- name: entry_at(stream, seq)^
SELECT stream, seq, prev, data, hash FROM ledger WHERE stream = :stream AND seq = :seq;

-- name: handed_over(since, until, most)
SELECT stream, seq, prev, data, hash FROM ledger
WHERE kind IN ('received', 'filled-in') AND accepted = 1 AND recorded_at BETWEEN :since AND :until
ORDER BY recorded_at, id LIMIT :most;

-- name: packets_touched(campaign, person, callsign, most)
SELECT p.id FROM packets p JOIN sittings s ON s.id = p.sitting
WHERE p.campaign = :campaign AND p.aside = 0
  AND (p.holder = :person OR p.expert_id = :person OR s.observer = :person
    OR 'packet:' || CAST(p.id AS TEXT) || '/' || CASE WHEN p.chain = '' THEN p.code ELSE p.chain END IN (
      SELECT stream FROM ledger
      WHERE actor = :callsign AND accepted = 1 AND kind <> 'looked' AND stream LIKE 'packet:%'))
ORDER BY s.day DESC, p.id LIMIT :most;

-- name: sittings_of(campaign, most, skipped)
SELECT * FROM sitting_cards WHERE campaign = :campaign
ORDER BY day, organisation, subject, grade, id LIMIT :most OFFSET :skipped;

-- name: days_of(campaign)
SELECT DISTINCT day FROM sittings WHERE campaign = :campaign AND aside = 0 ORDER BY day;

-- name: tickets(campaign)
SELECT i.*, s.organisation, s.subject
FROM incidents i
LEFT JOIN packets p ON p.id = i.packet
JOIN sittings s ON s.id = COALESCE(i.sitting, p.sitting)
WHERE i.campaign = :campaign
ORDER BY i.id;
