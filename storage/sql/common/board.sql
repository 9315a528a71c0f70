-- name: totals(campaign, organisation, subject, step, overdue, unconfirmed, at)^
SELECT COUNT(*) AS packets,
       COALESCE(SUM(CASE WHEN finished = 0 AND due < :at THEN 1 ELSE 0 END), 0) AS overdue,
       COALESCE(SUM(unconfirmed), 0) AS unconfirmed,
       COALESCE(SUM(CASE WHEN incidents > 0 THEN 1 ELSE 0 END), 0) AS incidents
FROM packets
WHERE campaign = :campaign
  AND (CAST(:organisation AS TEXT) IS NULL OR organisation = CAST(:organisation AS TEXT))
  AND (CAST(:subject AS TEXT) IS NULL OR subject = CAST(:subject AS TEXT))
  AND (CAST(:step AS TEXT) IS NULL OR step = CAST(:step AS TEXT))
  AND (:overdue = 0 OR (finished = 0 AND due < :at))
  AND (:unconfirmed = 0 OR unconfirmed = 1);

-- name: uploads(campaign, organisation, subject, at)^
SELECT COUNT(*) AS sittings,
       COALESCE(SUM(CASE WHEN uploaded_at IS NULL THEN 0 ELSE 1 END), 0) AS uploads,
       COALESCE(SUM(CASE WHEN uploaded_at IS NULL AND upload_due < :at THEN 1 ELSE 0 END), 0) AS uploads_overdue
FROM sittings
WHERE campaign = :campaign
  AND (CAST(:organisation AS TEXT) IS NULL OR organisation = CAST(:organisation AS TEXT))
  AND (CAST(:subject AS TEXT) IS NULL OR subject = CAST(:subject AS TEXT));

-- name: lines(campaign, by, organisation, subject, step, overdue, unconfirmed, at)
SELECT found.what, COALESCE(MAX(o.name), '') AS name, COUNT(*) AS packets,
       SUM(CASE WHEN finished = 0 AND due < :at THEN 1 ELSE 0 END) AS overdue,
       SUM(unconfirmed) AS unconfirmed,
       SUM(CASE WHEN incidents > 0 THEN 1 ELSE 0 END) AS incidents,
       SUM(finished) AS finished
FROM (
  SELECT CASE CAST(:by AS TEXT) WHEN 'step' THEN step WHEN 'organisation' THEN organisation ELSE subject END
         AS what, finished, due, unconfirmed, incidents
  FROM packets
  WHERE campaign = :campaign
    AND (CAST(:organisation AS TEXT) IS NULL OR organisation = CAST(:organisation AS TEXT))
    AND (CAST(:subject AS TEXT) IS NULL OR subject = CAST(:subject AS TEXT))
    AND (CAST(:step AS TEXT) IS NULL OR step = CAST(:step AS TEXT))
    AND (:overdue = 0 OR (finished = 0 AND due < :at))
    AND (:unconfirmed = 0 OR unconfirmed = 1)
) AS found
LEFT JOIN organisations o
  ON CAST(:by AS TEXT) = 'organisation' AND o.campaign = :campaign AND o.code = found.what
GROUP BY found.what
ORDER BY found.what;

-- name: listing(campaign, organisation, subject, step, overdue, unconfirmed, at, most, skipped)
SELECT * FROM packet_cards
WHERE campaign = :campaign
  AND (CAST(:organisation AS TEXT) IS NULL OR organisation = CAST(:organisation AS TEXT))
  AND (CAST(:subject AS TEXT) IS NULL OR subject = CAST(:subject AS TEXT))
  AND (CAST(:step AS TEXT) IS NULL OR step = CAST(:step AS TEXT))
  AND (:overdue = 0 OR (finished = 0 AND due < :at))
  AND (:unconfirmed = 0 OR unconfirmed = 1)
ORDER BY CASE WHEN finished = 0 AND due < :at THEN due ELSE 9223372036854775807 END, organisation, code
LIMIT :most OFFSET :skipped;
