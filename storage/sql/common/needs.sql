-- What needs the coordinator: each question gives the first ones, and in `total` how many there are.

-- name: needs_late(campaign, at, most)
SELECT id, due AS since,
       (SELECT COUNT(*) FROM packets c WHERE c.campaign = :campaign AND c.finished = 0 AND c.aside = 0 AND c.due < :at) AS total
FROM packets
WHERE campaign = :campaign AND finished = 0 AND aside = 0 AND due < :at
ORDER BY due, id LIMIT :most;

-- name: needs_upload(campaign, at, most)
SELECT id, upload_due AS since, COUNT(*) OVER () AS total FROM sittings
WHERE campaign = :campaign AND uploaded_at IS NULL AND aside = 0 AND upload_due < :at
ORDER BY upload_due, id LIMIT :most;

-- name: needs_silent(campaign, until, most)
SELECT p.id, d.at AS since, COUNT(*) OVER () AS total
FROM due d JOIN packets p ON p.id = CAST(SUBSTR(d.subject, 2) AS BIGINT)
WHERE d.kind = 'silence' AND d.state = 'open' AND d.at <= :until AND p.campaign = :campaign AND p.aside = 0
ORDER BY d.at, p.id LIMIT :most;

-- name: needs_unconfirmed(campaign, most)
-- Packets that one person has taken in one act, of one expert or of one organisation, are one pile.
SELECT id, since, holder, step, expert_id,
       CASE WHEN step = 'from-expert' THEN '' ELSE organisation END AS giver, COUNT(*) OVER () AS total FROM packets
WHERE campaign = :campaign AND unconfirmed = 1 AND aside = 0
ORDER BY since, id LIMIT :most;

-- name: needs_unstarted(campaign, day, clock, most)
-- The time has come, and nobody has said anything of it: no milestone, no packet.
SELECT s.id, NULL AS since, COUNT(*) OVER () AS total FROM sittings s
WHERE s.campaign = :campaign AND s.day = :day AND s.aside = 0 AND s.without_order = '' AND s.milestones = '[]'
  AND s.starts <> '' AND SUBSTR('0' || s.starts, LENGTH(s.starts) - 3, 5) <= :clock
  AND NOT EXISTS (SELECT 1 FROM packets p WHERE p.sitting = s.id AND p.step <> '')
ORDER BY SUBSTR('0' || s.starts, LENGTH(s.starts) - 3, 5), s.id LIMIT :most;

-- name: needs_unattended(campaign, day, clock, ahead, most)
-- Nobody is to come, or whoever was has said that they cannot; those whose time has come are asked for above.
SELECT s.id, NULL AS since, COUNT(*) OVER () AS total FROM sittings s
WHERE s.campaign = :campaign AND s.day BETWEEN :day AND :ahead AND s.aside = 0 AND s.without_order = '' AND s.milestones = '[]'
  AND (s.observer IS NULL
       OR EXISTS (SELECT 1 FROM absences a WHERE a.person = s.observer AND a.day = s.day))
  AND NOT (s.day = :day AND COALESCE(s.starts, '') <> ''
           AND SUBSTR('0' || s.starts, LENGTH(s.starts) - 3, 5) <= :clock)
ORDER BY s.day, SUBSTR('0' || COALESCE(s.starts, '9:00'), LENGTH(COALESCE(s.starts, '9:00')) - 3, 5), s.id
LIMIT :most;

-- name: needs_task(campaign, at, most)
-- Its last day is over, and somebody has not done it; the row is closed when it speaks and nobody is left.
SELECT t.id, d.at AS since, COUNT(*) OVER () AS total
FROM due d JOIN plan_tasks t ON d.subject = 'r' || CAST(t.id AS TEXT)
WHERE d.kind = 'task' AND d.state = 'open' AND d.at < :at AND t.campaign = :campaign AND t.aside = 0
  AND (CASE WHEN t.each_organisation = 1
       THEN (SELECT COUNT(*) FROM organisations o WHERE o.campaign = :campaign AND o.aside = 0)
            > (SELECT COUNT(*) FROM task_marks m JOIN organisations o ON o.campaign = :campaign AND o.code = m.organisation
               WHERE m.task = t.id AND m.form = '' AND o.aside = 0)
       ELSE NOT EXISTS (SELECT 1 FROM task_marks m WHERE m.task = t.id AND m.form = '' AND m.organisation = '') END)
ORDER BY d.at, t.number LIMIT :most;

-- name: needs_missing(campaign, day, ahead, most)
-- Without a phone, and with work on one of these days: as an observer, as the school, as an expert.
SELECT p.id, MIN(w.day) AS day, MAX(w.role) AS role, COUNT(*) OVER () AS total
FROM (
  SELECT s.observer AS person, s.day, 'observer' AS role FROM sittings s
  WHERE s.campaign = :campaign AND s.aside = 0 AND s.day BETWEEN :day AND :ahead AND s.observer IS NOT NULL
  UNION ALL
  SELECT g.person, s.day, 'school' AS role FROM sittings s
  JOIN grants g ON g.role = 'school' AND LENGTH(g.organisations) < 80
    AND g.organisations = '["' || s.organisation || '"]'
  WHERE s.campaign = :campaign AND s.aside = 0 AND s.day BETWEEN :day AND :ahead
  UNION ALL
  SELECT k.expert_id, s.day, 'expert' AS role FROM sittings s JOIN packets k ON k.sitting = s.id
  WHERE s.campaign = :campaign AND k.aside = 0 AND s.day BETWEEN :day AND :ahead AND k.expert_id IS NOT NULL
) AS w
JOIN people p ON p.id = w.person AND p.campaign = :campaign AND p.aside = 0
WHERE NOT EXISTS (SELECT 1 FROM devices d WHERE d.person = p.id AND d.revoked_at IS NULL)
GROUP BY p.id, p.callsign
ORDER BY MIN(w.day), p.callsign LIMIT :most;

-- name: needs_others(campaign)$
SELECT COUNT(*) FROM people p
WHERE p.campaign = :campaign AND p.aside = 0
  AND NOT EXISTS (SELECT 1 FROM devices d WHERE d.person = p.id AND d.revoked_at IS NULL);

-- name: needs_blocked(campaign, most)
SELECT p.id, MAX(d.blocked_at) AS since, COUNT(*) OVER () AS total
FROM devices d JOIN people p ON p.id = d.person
WHERE d.blocked_at IS NOT NULL AND d.revoked_at IS NULL AND p.campaign = :campaign AND p.aside = 0
  AND NOT EXISTS (SELECT 1 FROM devices o WHERE o.person = p.id AND o.revoked_at IS NULL AND o.blocked_at IS NULL)
GROUP BY p.id
ORDER BY MAX(d.blocked_at), p.id LIMIT :most;

-- name: next_deadline(campaign, at)^
SELECT ref, id, at FROM (
  SELECT * FROM (
    SELECT 'p' AS ref, id, due AS at FROM packets
    WHERE campaign = :campaign AND finished = 0 AND aside = 0 AND due >= :at ORDER BY due, id LIMIT 1) AS of_packets
  UNION ALL
  SELECT * FROM (
    SELECT 's' AS ref, id, upload_due AS at FROM sittings
    WHERE campaign = :campaign AND uploaded_at IS NULL AND aside = 0 AND upload_due >= :at
    ORDER BY upload_due, id LIMIT 1) AS of_sittings
) AS coming
ORDER BY at, ref LIMIT 1;

-- name: prompt(subject, at, before)$
INSERT INTO prompts (subject, at) VALUES (:subject, :at)
ON CONFLICT (subject) DO UPDATE SET at = excluded.at
WHERE prompts.at <= :before OR prompts.at > excluded.at
RETURNING subject;

-- name: prompted(subject)$
SELECT at FROM prompts WHERE subject = :subject;
