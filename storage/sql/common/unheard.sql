-- name: people_at_work(campaign, first, last)
-- By their sittings of these days, as an observer or as the school, or by a packet that they hold.
SELECT DISTINCT p.id
FROM (
  SELECT s.observer AS person FROM sittings s
  WHERE s.campaign = :campaign AND s.aside = 0 AND s.day BETWEEN :first AND :last AND s.observer IS NOT NULL
  UNION ALL
  SELECT g.person FROM sittings s
  JOIN grants g ON g.role = 'school' AND LENGTH(g.organisations) < 80
    AND g.organisations = '["' || s.organisation || '"]'
  WHERE s.campaign = :campaign AND s.aside = 0 AND s.day BETWEEN :first AND :last
  UNION ALL
  SELECT k.holder FROM packets k
  WHERE k.campaign = :campaign AND k.aside = 0 AND k.finished = 0 AND k.holder IS NOT NULL
) AS w
JOIN people p ON p.id = w.person AND p.campaign = :campaign AND p.aside = 0
ORDER BY p.id;

-- name: outages(stream, since)
SELECT stream, seq, prev, data, hash FROM ledger
WHERE stream = :stream AND kind = 'unheard' AND recorded_at > :since
ORDER BY seq;
