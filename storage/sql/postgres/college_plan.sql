-- The sheets that only a plan of colleges has: programmes and checking places, as one JSON list each.

-- name: put_programmes(campaign, rows)
INSERT INTO plan_programmes (campaign, organisation, code, name, level, course, participants, subject)
SELECT CAST(:campaign AS BIGINT), r.organisation, r.code, r.name, r.level, r.course, r.participants, r.subject
FROM json_to_recordset(CAST(:rows AS JSON)) AS r(
  n BIGINT, organisation TEXT, code TEXT, name TEXT, level TEXT, course BIGINT, participants BIGINT, subject TEXT)
ORDER BY n
RETURNING id;

-- name: put_places(campaign, rows)
INSERT INTO checking_places (campaign, code, name, since, until, opens, closes, chair, subjects)
SELECT CAST(:campaign AS BIGINT), r.code, r.name, r.since, r.until, r.opens, r.closes, r.chair, r.subjects
FROM json_to_recordset(CAST(:rows AS JSON)) AS r(
  n BIGINT, code TEXT, name TEXT, since TEXT, until TEXT, opens TEXT, closes TEXT, chair TEXT, subjects TEXT)
ORDER BY n
RETURNING id;

-- name: windowed_of(campaign, codes)
SELECT * FROM sitting_cards
WHERE campaign = :campaign
  AND organisation IN (SELECT value FROM json_array_elements_text(CAST(:codes AS JSON)))
  AND window_until <> '' AND uploaded_at IS NULL
ORDER BY id;
