-- The board. Every query below reads nothing of a packet but what its covering index holds: a filter by day or
-- by person goes by the packets' ids for that. Stages are «,opened,checked,», and «,,» is no stage yet.

-- name: totals(campaign, organisation, district, unchosen, subject, grade, steps, day, person, overdue, unconfirmed, incidents, soon, at)^
SELECT COUNT(*) AS packets,
       COALESCE(SUM(CASE WHEN finished = 0 AND due < :at THEN 1 ELSE 0 END), 0) AS overdue,
       COALESCE(SUM(unconfirmed), 0) AS unconfirmed,
       COALESCE(SUM(CASE WHEN incidents > 0 THEN 1 ELSE 0 END), 0) AS incidents
FROM packets
WHERE campaign = :campaign AND aside = 0
  AND (CAST(:organisation AS TEXT) IS NULL OR organisation = CAST(:organisation AS TEXT))
  AND (CAST(:district AS TEXT) IS NULL OR organisation IN (
    SELECT code FROM organisations WHERE campaign = :campaign AND district = CAST(:district AS TEXT)))
  AND (:unchosen = 0 OR id IN (
    SELECT p.id FROM packets p JOIN sittings s ON s.id = p.sitting
    WHERE s.campaign = :campaign AND s.until <> '' AND s.chosen = 0))
  AND (CAST(:subject AS TEXT) IS NULL OR subject = CAST(:subject AS TEXT))
  AND (CAST(:grade AS TEXT) IS NULL OR grade = CAST(:grade AS TEXT))
  AND (CAST(:steps AS TEXT) IS NULL OR CAST(:steps AS TEXT) LIKE '%,' || step || ',%')
  AND (CAST(:day AS TEXT) IS NULL OR id IN (
    SELECT p.id FROM packets p JOIN sittings s ON s.id = p.sitting
    WHERE s.campaign = :campaign AND s.day = CAST(:day AS TEXT)))
  AND (CAST(:person AS BIGINT) IS NULL OR id IN (
    SELECT id FROM packets WHERE holder = CAST(:person AS BIGINT)
    UNION SELECT id FROM packets WHERE expert_id = CAST(:person AS BIGINT)
    UNION SELECT p.id FROM packets p JOIN sittings s ON s.id = p.sitting
    WHERE s.observer = CAST(:person AS BIGINT)))
  AND (:overdue = 0 OR (finished = 0 AND due < :at))
  AND (:unconfirmed = 0 OR unconfirmed = 1)
  AND (:incidents = 0 OR incidents > 0)
  AND (CAST(:soon AS BIGINT) IS NULL OR (finished = 0 AND due >= :at AND due < CAST(:soon AS BIGINT)));

-- name: uploads(campaign, organisation, district, unchosen, subject, grade, day, at)^
SELECT COUNT(*) AS sittings,
       COALESCE(SUM(CASE WHEN uploaded_at IS NULL THEN 0 ELSE 1 END), 0) AS uploads,
       COALESCE(SUM(CASE WHEN uploaded_at IS NULL AND upload_due < :at THEN 1 ELSE 0 END), 0) AS uploads_overdue,
       COALESCE(SUM(CASE WHEN until <> '' AND chosen = 0 THEN 1 ELSE 0 END), 0) AS unchosen
FROM sittings
WHERE campaign = :campaign AND aside = 0
  AND (CAST(:organisation AS TEXT) IS NULL OR organisation = CAST(:organisation AS TEXT))
  AND (CAST(:district AS TEXT) IS NULL OR organisation IN (
    SELECT code FROM organisations WHERE campaign = :campaign AND district = CAST(:district AS TEXT)))
  AND (:unchosen = 0 OR (until <> '' AND chosen = 0))
  AND (CAST(:subject AS TEXT) IS NULL OR subject = CAST(:subject AS TEXT))
  AND (CAST(:grade AS TEXT) IS NULL OR grade = CAST(:grade AS TEXT))
  AND (CAST(:day AS TEXT) IS NULL OR day = CAST(:day AS TEXT));

-- name: cells(campaign, organisation, district, unchosen, subject, grade, steps, day, person, overdue, unconfirmed, incidents, soon, at, horizon)
-- Every organisation's packets at every stage; soon due are those of the time up to the horizon.
SELECT organisation, step AS what, COUNT(*) AS packets,
       SUM(CASE WHEN finished = 0 AND due < :at THEN 1 ELSE 0 END) AS overdue,
       SUM(unconfirmed) AS unconfirmed,
       SUM(CASE WHEN incidents > 0 THEN 1 ELSE 0 END) AS incidents,
       SUM(finished) AS finished,
       SUM(CASE WHEN finished = 0 AND due >= :at AND due < :horizon THEN 1 ELSE 0 END) AS soon
FROM packets
WHERE campaign = :campaign AND aside = 0
  AND (CAST(:organisation AS TEXT) IS NULL OR organisation = CAST(:organisation AS TEXT))
  AND (CAST(:district AS TEXT) IS NULL OR organisation IN (
    SELECT code FROM organisations WHERE campaign = :campaign AND district = CAST(:district AS TEXT)))
  AND (:unchosen = 0 OR id IN (
    SELECT p.id FROM packets p JOIN sittings s ON s.id = p.sitting
    WHERE s.campaign = :campaign AND s.until <> '' AND s.chosen = 0))
  AND (CAST(:subject AS TEXT) IS NULL OR subject = CAST(:subject AS TEXT))
  AND (CAST(:grade AS TEXT) IS NULL OR grade = CAST(:grade AS TEXT))
  AND (CAST(:steps AS TEXT) IS NULL OR CAST(:steps AS TEXT) LIKE '%,' || step || ',%')
  AND (CAST(:day AS TEXT) IS NULL OR id IN (
    SELECT p.id FROM packets p JOIN sittings s ON s.id = p.sitting
    WHERE s.campaign = :campaign AND s.day = CAST(:day AS TEXT)))
  AND (CAST(:person AS BIGINT) IS NULL OR id IN (
    SELECT id FROM packets WHERE holder = CAST(:person AS BIGINT)
    UNION SELECT id FROM packets WHERE expert_id = CAST(:person AS BIGINT)
    UNION SELECT p.id FROM packets p JOIN sittings s ON s.id = p.sitting
    WHERE s.observer = CAST(:person AS BIGINT)))
  AND (:overdue = 0 OR (finished = 0 AND due < :at))
  AND (:unconfirmed = 0 OR unconfirmed = 1)
  AND (:incidents = 0 OR incidents > 0)
  AND (CAST(:soon AS BIGINT) IS NULL OR (finished = 0 AND due >= :at AND due < CAST(:soon AS BIGINT)))
GROUP BY step, organisation
ORDER BY step, organisation;

-- name: by_step(campaign, organisation, district, unchosen, subject, grade, steps, day, person, overdue, unconfirmed, incidents, soon, at)
SELECT step AS what, COUNT(*) AS packets,
       SUM(CASE WHEN finished = 0 AND due < :at THEN 1 ELSE 0 END) AS overdue,
       SUM(unconfirmed) AS unconfirmed,
       SUM(CASE WHEN incidents > 0 THEN 1 ELSE 0 END) AS incidents,
       SUM(finished) AS finished
FROM packets
WHERE campaign = :campaign AND aside = 0
  AND (CAST(:organisation AS TEXT) IS NULL OR organisation = CAST(:organisation AS TEXT))
  AND (CAST(:district AS TEXT) IS NULL OR organisation IN (
    SELECT code FROM organisations WHERE campaign = :campaign AND district = CAST(:district AS TEXT)))
  AND (:unchosen = 0 OR id IN (
    SELECT p.id FROM packets p JOIN sittings s ON s.id = p.sitting
    WHERE s.campaign = :campaign AND s.until <> '' AND s.chosen = 0))
  AND (CAST(:subject AS TEXT) IS NULL OR subject = CAST(:subject AS TEXT))
  AND (CAST(:grade AS TEXT) IS NULL OR grade = CAST(:grade AS TEXT))
  AND (CAST(:steps AS TEXT) IS NULL OR CAST(:steps AS TEXT) LIKE '%,' || step || ',%')
  AND (CAST(:day AS TEXT) IS NULL OR id IN (
    SELECT p.id FROM packets p JOIN sittings s ON s.id = p.sitting
    WHERE s.campaign = :campaign AND s.day = CAST(:day AS TEXT)))
  AND (CAST(:person AS BIGINT) IS NULL OR id IN (
    SELECT id FROM packets WHERE holder = CAST(:person AS BIGINT)
    UNION SELECT id FROM packets WHERE expert_id = CAST(:person AS BIGINT)
    UNION SELECT p.id FROM packets p JOIN sittings s ON s.id = p.sitting
    WHERE s.observer = CAST(:person AS BIGINT)))
  AND (:overdue = 0 OR (finished = 0 AND due < :at))
  AND (:unconfirmed = 0 OR unconfirmed = 1)
  AND (:incidents = 0 OR incidents > 0)
  AND (CAST(:soon AS BIGINT) IS NULL OR (finished = 0 AND due >= :at AND due < CAST(:soon AS BIGINT)))
GROUP BY step
ORDER BY step;

-- name: by_subject(campaign, organisation, district, unchosen, subject, grade, steps, day, person, overdue, unconfirmed, incidents, soon, at)
SELECT what, COUNT(*) AS packets,
       SUM(CASE WHEN finished = 0 AND due < :at THEN 1 ELSE 0 END) AS overdue,
       SUM(unconfirmed) AS unconfirmed,
       SUM(CASE WHEN incidents > 0 THEN 1 ELSE 0 END) AS incidents,
       SUM(finished) AS finished
FROM (
  SELECT subject AS what, finished, due, unconfirmed, incidents
  FROM packets
  WHERE campaign = :campaign AND aside = 0
    AND (CAST(:organisation AS TEXT) IS NULL OR organisation = CAST(:organisation AS TEXT))
    AND (CAST(:district AS TEXT) IS NULL OR organisation IN (
      SELECT code FROM organisations WHERE campaign = :campaign AND district = CAST(:district AS TEXT)))
    AND (:unchosen = 0 OR id IN (
      SELECT p.id FROM packets p JOIN sittings s ON s.id = p.sitting
      WHERE s.campaign = :campaign AND s.until <> '' AND s.chosen = 0))
    AND (CAST(:subject AS TEXT) IS NULL OR subject = CAST(:subject AS TEXT))
    AND (CAST(:grade AS TEXT) IS NULL OR grade = CAST(:grade AS TEXT))
    AND (CAST(:steps AS TEXT) IS NULL OR CAST(:steps AS TEXT) LIKE '%,' || step || ',%')
    AND (CAST(:day AS TEXT) IS NULL OR id IN (
      SELECT p.id FROM packets p JOIN sittings s ON s.id = p.sitting
      WHERE s.campaign = :campaign AND s.day = CAST(:day AS TEXT)))
    AND (CAST(:person AS BIGINT) IS NULL OR id IN (
      SELECT id FROM packets WHERE holder = CAST(:person AS BIGINT)
      UNION SELECT id FROM packets WHERE expert_id = CAST(:person AS BIGINT)
      UNION SELECT p.id FROM packets p JOIN sittings s ON s.id = p.sitting
      WHERE s.observer = CAST(:person AS BIGINT)))
    AND (:overdue = 0 OR (finished = 0 AND due < :at))
    AND (:unconfirmed = 0 OR unconfirmed = 1)
    AND (:incidents = 0 OR incidents > 0)
    AND (CAST(:soon AS BIGINT) IS NULL OR (finished = 0 AND due >= :at AND due < CAST(:soon AS BIGINT)))
) AS found
GROUP BY what
ORDER BY what;

-- name: listing(campaign, organisation, district, unchosen, subject, grade, steps, day, person, overdue, unconfirmed, incidents, soon, at, most, skipped)
SELECT c.* FROM (
  SELECT id, CASE WHEN finished = 0 AND due < :at THEN due ELSE 9223372036854775807 END AS late, organisation, code
  FROM packets
  WHERE campaign = :campaign AND aside = 0
    AND (CAST(:organisation AS TEXT) IS NULL OR organisation = CAST(:organisation AS TEXT))
    AND (CAST(:district AS TEXT) IS NULL OR organisation IN (
      SELECT code FROM organisations WHERE campaign = :campaign AND district = CAST(:district AS TEXT)))
    AND (:unchosen = 0 OR id IN (
      SELECT p.id FROM packets p JOIN sittings s ON s.id = p.sitting
      WHERE s.campaign = :campaign AND s.until <> '' AND s.chosen = 0))
    AND (CAST(:subject AS TEXT) IS NULL OR subject = CAST(:subject AS TEXT))
    AND (CAST(:grade AS TEXT) IS NULL OR grade = CAST(:grade AS TEXT))
    AND (CAST(:steps AS TEXT) IS NULL OR CAST(:steps AS TEXT) LIKE '%,' || step || ',%')
    AND (CAST(:day AS TEXT) IS NULL OR id IN (
      SELECT p.id FROM packets p JOIN sittings s ON s.id = p.sitting
      WHERE s.campaign = :campaign AND s.day = CAST(:day AS TEXT)))
    AND (CAST(:person AS BIGINT) IS NULL OR id IN (
      SELECT id FROM packets WHERE holder = CAST(:person AS BIGINT)
      UNION SELECT id FROM packets WHERE expert_id = CAST(:person AS BIGINT)
      UNION SELECT p.id FROM packets p JOIN sittings s ON s.id = p.sitting
      WHERE s.observer = CAST(:person AS BIGINT)))
    AND (:overdue = 0 OR (finished = 0 AND due < :at))
    AND (:unconfirmed = 0 OR unconfirmed = 1)
    AND (:incidents = 0 OR incidents > 0)
    AND (CAST(:soon AS BIGINT) IS NULL OR (finished = 0 AND due >= :at AND due < CAST(:soon AS BIGINT)))
  ORDER BY late, organisation, code
  LIMIT :most OFFSET :skipped
) AS found
JOIN packet_cards c ON c.id = found.id
ORDER BY found.late, found.organisation, found.code;

-- name: organisation_names(campaign)
SELECT code, name, place, district FROM organisations WHERE campaign = :campaign AND aside = 0 ORDER BY code;

-- name: districts_of(campaign)
SELECT DISTINCT district FROM organisations
WHERE campaign = :campaign AND aside = 0 AND district <> '' ORDER BY district;

-- name: works_of(campaign)
SELECT DISTINCT subject, grade, day FROM sittings WHERE campaign = :campaign AND aside = 0 ORDER BY subject, grade, day;

-- name: callsigns_of(campaign)
SELECT p.id, p.callsign,
       CASE WHEN EXISTS (SELECT 1 FROM grants g WHERE g.person = p.id AND g.role = 'coordinator' AND g.deputy = 1)
         AND NOT EXISTS (SELECT 1 FROM grants g WHERE g.person = p.id AND g.role = 'coordinator' AND g.deputy = 0)
       THEN 1 ELSE 0 END AS deputy
FROM people p WHERE p.campaign = :campaign AND p.aside = 0 ORDER BY p.callsign;

-- name: spoken_for(campaign)
-- People whose only role is a school's own, of one organisation; a long list of organisations is not compared.
SELECT g.person, o.code
FROM people p
JOIN grants g ON g.person = p.id AND g.role = 'school' AND LENGTH(g.organisations) < 80
JOIN organisations o ON o.campaign = p.campaign AND o.aside = 0
  AND o.code = SUBSTR(g.organisations, 3, LENGTH(g.organisations) - 4) AND g.organisations = '["' || o.code || '"]'
WHERE p.campaign = :campaign AND p.aside = 0
  AND NOT EXISTS (SELECT 1 FROM grants h WHERE h.person = p.id AND h.role <> 'school')
ORDER BY g.person;
