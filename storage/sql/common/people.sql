-- name: person_rows(person)
-- A role that was handed on is kept as long as a packet is in hand.
-- One row a grant, in their order; a person without grants is one row of nulls.
SELECT p.id, p.campaign, p.callsign, p.language, p.workplace, p.place, p.years, p.checking_place, w.week, c.timezone,
       g.role, g.organisations, g.subjects, g.deputy,
       CASE WHEN EXISTS (SELECT 1 FROM devices d WHERE d.person = p.id AND d.revoked_at IS NULL)
            THEN 1 ELSE 0 END AS joined
FROM people p LEFT JOIN grants g ON g.person = p.id
  AND (g.handed_on = 0 OR EXISTS (SELECT 1 FROM packets k WHERE k.holder = g.person AND k.finished = 0))
JOIN campaigns c ON c.id = p.campaign
LEFT JOIN organisations w ON w.campaign = p.campaign AND w.code = p.workplace
WHERE p.id = :person
ORDER BY g.position;

-- name: person_rows_of_chat(chat)
SELECT p.id, p.campaign, p.callsign, p.language, p.workplace, p.place, p.years, p.checking_place, w.week, c.timezone,
       g.role, g.organisations, g.subjects, g.deputy, 1 AS joined
FROM devices d
JOIN people p ON p.id = d.person
LEFT JOIN grants g ON g.person = p.id
  AND (g.handed_on = 0 OR EXISTS (SELECT 1 FROM packets k WHERE k.holder = g.person AND k.finished = 0))
JOIN campaigns c ON c.id = p.campaign
LEFT JOIN organisations w ON w.campaign = p.campaign AND w.code = p.workplace
WHERE d.chat = :chat AND d.revoked_at IS NULL
ORDER BY g.position;

-- name: people_rows_with(campaign, role)
SELECT p.id, p.campaign, p.callsign, p.language, p.workplace, p.place, p.years, p.checking_place, w.week, c.timezone,
       g.role, g.organisations, g.subjects, g.deputy,
       CASE WHEN EXISTS (SELECT 1 FROM devices d WHERE d.person = p.id AND d.revoked_at IS NULL)
            THEN 1 ELSE 0 END AS joined
FROM people p JOIN grants g ON g.person = p.id
  AND (g.handed_on = 0 OR EXISTS (SELECT 1 FROM packets k WHERE k.holder = g.person AND k.finished = 0))
JOIN campaigns c ON c.id = p.campaign
LEFT JOIN organisations w ON w.campaign = p.campaign AND w.code = p.workplace
WHERE p.campaign = :campaign AND p.aside = 0
  AND EXISTS (SELECT 1 FROM grants h WHERE h.person = p.id AND h.role = :role AND (h.handed_on = 0
    OR EXISTS (SELECT 1 FROM packets k WHERE k.holder = h.person AND k.finished = 0)))
ORDER BY p.id, g.position;

-- name: people_rows_at(campaign, role, place, alone)
-- `alone` is a grant for that place only, `place` how it stands among several; the conditions are those of two indexes.
-- A bare `= :role` would have SQLite plan the query anew each time, in case a partial index fits this role.
SELECT p.id, p.campaign, p.callsign, p.language, p.workplace, p.place, p.years, p.checking_place, w.week, c.timezone,
       g.role, g.organisations, g.subjects, g.deputy,
       CASE WHEN EXISTS (SELECT 1 FROM devices d WHERE d.person = p.id AND d.revoked_at IS NULL)
            THEN 1 ELSE 0 END AS joined
FROM people p JOIN grants g ON g.person = p.id
  AND (g.handed_on = 0 OR EXISTS (SELECT 1 FROM packets k WHERE k.holder = g.person AND k.finished = 0))
JOIN campaigns c ON c.id = p.campaign
LEFT JOIN organisations w ON w.campaign = p.campaign AND w.code = p.workplace
WHERE p.campaign = :campaign AND p.aside = 0 AND p.id IN (
  SELECT h.person FROM grants h
  WHERE h.role = CAST(:role AS TEXT) AND h.organisations IN ('[]', CAST(:alone AS TEXT)) AND LENGTH(h.organisations) < 80
    AND (h.handed_on = 0
      OR EXISTS (SELECT 1 FROM packets k WHERE k.holder = h.person AND k.finished = 0))
  UNION ALL
  SELECT h.person FROM grants h
  WHERE h.role = CAST(:role AS TEXT) AND (LENGTH(h.organisations) >= 80 OR REPLACE(h.organisations, ',', '') <> h.organisations)
    AND REPLACE(h.organisations, CAST(:place AS TEXT), '') <> h.organisations
    AND (h.handed_on = 0
      OR EXISTS (SELECT 1 FROM packets k WHERE k.holder = h.person AND k.finished = 0)))
ORDER BY p.id, g.position;

-- name: people_rows_of(campaign)
SELECT p.id, p.campaign, p.callsign, p.language, p.workplace, p.place, p.years, p.checking_place, w.week, c.timezone,
       g.role, g.organisations, g.subjects, g.deputy,
       CASE WHEN EXISTS (SELECT 1 FROM devices d WHERE d.person = p.id AND d.revoked_at IS NULL)
            THEN 1 ELSE 0 END AS joined
FROM people p LEFT JOIN grants g ON g.person = p.id
  AND (g.handed_on = 0 OR EXISTS (SELECT 1 FROM packets k WHERE k.holder = g.person AND k.finished = 0))
JOIN campaigns c ON c.id = p.campaign
LEFT JOIN organisations w ON w.campaign = p.campaign AND w.code = p.workplace
WHERE p.campaign = :campaign AND p.aside = 0
ORDER BY p.id, g.position;

-- name: bindings_of_chat(chat)
-- Also one that is revoked: a lost phone.
SELECT person FROM devices WHERE chat = :chat;

-- name: use_invitation(token_hash, at)$
UPDATE invitations SET used_at = :at
WHERE token_hash = :token_hash AND used_at IS NULL AND revoked_at IS NULL AND expires_at > :at
RETURNING person;

-- name: keep_binding(chat, at)$
-- For whom the phone has spoken so far, before it speaks for somebody else or joins anew.
INSERT INTO former_phones (chat, person, joined_at, left_at)
SELECT chat, person, joined_at, COALESCE(revoked_at, CAST(:at AS BIGINT)) FROM devices WHERE chat = :chat
ON CONFLICT (chat, joined_at) DO NOTHING
RETURNING person;

-- name: bind_chat(chat, person, at)$
INSERT INTO devices (chat, person, joined_at) VALUES (:chat, :person, :at)
ON CONFLICT (chat) DO UPDATE
SET person = excluded.person, joined_at = excluded.joined_at, revoked_at = NULL, blocked_at = NULL, menu = ''
RETURNING person;

-- name: set_language(person, language)$
UPDATE people SET language = :language WHERE id = :person RETURNING id;

-- name: authorise(expert, organisation, order_number, at)$
INSERT INTO authorisations (expert, organisation, order_number, at)
VALUES (:expert, :organisation, :order_number, :at)
ON CONFLICT (expert, organisation) DO UPDATE SET order_number = excluded.order_number, at = excluded.at
RETURNING expert;

-- name: authorised_experts(organisation)
SELECT expert FROM authorisations WHERE organisation = :organisation;
