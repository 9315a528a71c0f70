-- name: streams_of(campaign)
-- Another campaign in the same books is nobody's affair here; what a plan has set aside keeps its chain and is exported.
SELECT 'packet:' || CAST(id AS TEXT) || '/' || CASE WHEN chain = '' THEN code ELSE chain END AS stream
FROM packets WHERE campaign = :campaign
UNION ALL SELECT 'sitting:' || CAST(id AS TEXT) FROM sittings WHERE campaign = :campaign
UNION ALL SELECT 'organisation:' || CAST(campaign AS TEXT) || '/' || code FROM organisations WHERE campaign = :campaign
UNION ALL SELECT 'person:' || CAST(id AS TEXT) || '/' || callsign FROM people WHERE campaign = :campaign
UNION ALL SELECT 'campaign:' || CAST(id AS TEXT) || '/' || key FROM campaigns WHERE id = :campaign;

-- name: count_entries()$
SELECT COUNT(*) FROM ledger;
