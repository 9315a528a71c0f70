-- name: set_digest(person, hours, since)$
INSERT INTO digests (person, hours, since) VALUES (:person, :hours, :since)
ON CONFLICT (person) DO UPDATE SET hours = excluded.hours, since = excluded.since
RETURNING person;

-- name: drop_digest(person)$
DELETE FROM digests WHERE person = :person RETURNING person;

-- name: digests(campaign)
SELECT d.person, d.hours, d.since FROM digests d JOIN people p ON p.id = d.person
WHERE p.campaign = :campaign AND p.aside = 0 ORDER BY d.person;

-- name: take_slot(reader, slot, sent_at, numbers)$
INSERT INTO digest_slots (reader, slot, sent_at, numbers) VALUES (:reader, :slot, :sent_at, :numbers)
ON CONFLICT (reader, slot) DO NOTHING
RETURNING slot;

-- name: last_slot(reader, until)^
SELECT slot, numbers FROM digest_slots WHERE reader = :reader AND slot <= :until ORDER BY slot DESC LIMIT 1;

-- name: campaign_days(campaign)^
SELECT MIN(day) AS first, MAX(day) AS last FROM sittings WHERE campaign = :campaign AND aside = 0;

-- name: people_joined(campaign)^
SELECT COUNT(*) AS people,
       COALESCE(SUM(CASE WHEN EXISTS (
         SELECT 1 FROM devices d WHERE d.person = p.id AND d.revoked_at IS NULL) THEN 1 ELSE 0 END), 0) AS joined
FROM people p WHERE p.campaign = :campaign AND p.aside = 0;
