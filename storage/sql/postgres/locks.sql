-- SQLite has one writer and needs none of these.

-- name: lock_packets(ids)
SELECT id FROM packets
WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON)))
ORDER BY id FOR NO KEY UPDATE;

-- name: lock_sitting(sitting)
SELECT id FROM sittings WHERE id = :sitting FOR NO KEY UPDATE;

-- name: lock_person(person)
SELECT id FROM people WHERE id = :person FOR NO KEY UPDATE;

-- name: lock_campaign(campaign)
SELECT id FROM campaigns WHERE id = :campaign FOR NO KEY UPDATE;

-- name: lock_organisations(campaign, codes)
SELECT code FROM organisations
WHERE campaign = :campaign AND code IN (SELECT value FROM json_array_elements_text(CAST(:codes AS JSON)))
ORDER BY code FOR NO KEY UPDATE;
