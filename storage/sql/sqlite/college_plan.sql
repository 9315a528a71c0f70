-- The sheets that only a plan of colleges has: programmes and checking places, as one JSON list each.

-- name: put_programmes(campaign, rows)
INSERT INTO plan_programmes (campaign, organisation, code, name, level, course, participants, subject)
SELECT :campaign, value ->> 'organisation', value ->> 'code', value ->> 'name', value ->> 'level',
       value ->> 'course', value ->> 'participants', value ->> 'subject'
FROM json_each(:rows)
RETURNING id;

-- name: put_places(campaign, rows)
INSERT INTO checking_places (campaign, code, name, since, until, opens, closes, chair, subjects)
SELECT :campaign, value ->> 'code', value ->> 'name', value ->> 'since', value ->> 'until', value ->> 'opens',
       value ->> 'closes', value ->> 'chair', value ->> 'subjects'
FROM json_each(:rows)
RETURNING id;

-- name: windowed_of(campaign, codes)
SELECT * FROM sitting_cards
WHERE campaign = :campaign AND organisation IN (SELECT value FROM json_each(:codes)) AND window_until <> ''
  AND uploaded_at IS NULL
ORDER BY id;
