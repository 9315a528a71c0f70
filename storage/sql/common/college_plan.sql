-- name: plan_programmes(campaign)
SELECT organisation, code, name, level, course, participants, subject FROM plan_programmes
WHERE campaign = :campaign ORDER BY id;

-- name: drop_programmes(campaign)
DELETE FROM plan_programmes WHERE campaign = :campaign RETURNING id;

-- name: checking_places(campaign)
SELECT code, name, since, until, opens, closes, chair, subjects FROM checking_places
WHERE campaign = :campaign ORDER BY id;

-- name: drop_places(campaign)
DELETE FROM checking_places WHERE campaign = :campaign RETURNING id;
