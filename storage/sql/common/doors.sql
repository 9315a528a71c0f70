-- name: phones_of(campaign, person)
SELECT d.person, d.chat, d.joined_at, d.blocked_at
FROM devices d JOIN people p ON p.id = d.person
WHERE p.campaign = :campaign AND d.revoked_at IS NULL
  AND (CAST(:person AS BIGINT) IS NULL OR d.person = CAST(:person AS BIGINT))
ORDER BY d.joined_at, d.chat;

-- name: failed_last(campaign)
-- Only the newest letters are looked through: what failed long ago is told by a blocked phone.
SELECT DISTINCT d.person FROM outbox o
JOIN devices d ON d.chat = o.chat AND d.revoked_at IS NULL
JOIN people p ON p.id = d.person
WHERE o.id > (SELECT COALESCE(MAX(id), 0) - 2000 FROM outbox) AND o.state = 'failed' AND p.campaign = :campaign
  AND NOT EXISTS (SELECT 1 FROM outbox l WHERE l.id > o.id AND l.chat = o.chat AND l.state = 'sent');

-- name: open_invitations(campaign, at)
SELECT i.person, MAX(i.expires_at) AS expires_at
FROM invitations i JOIN people p ON p.id = i.person
WHERE p.campaign = :campaign AND i.used_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > :at
GROUP BY i.person;

-- name: mark_absent(person, day, at)$
INSERT INTO absences (person, day, at) VALUES (:person, :day, :at)
ON CONFLICT (person, day) DO NOTHING
RETURNING person;

-- name: unmark_absent(person, day)$
DELETE FROM absences WHERE person = :person AND day = :day RETURNING person;

-- name: absent_on(campaign, day)
SELECT a.person FROM absences a JOIN people p ON p.id = a.person
WHERE p.campaign = :campaign AND p.aside = 0 AND a.day = :day;

-- name: is_absent(person, day)$
SELECT person FROM absences WHERE person = :person AND day = :day;

-- name: sittings_on(campaign, day)
SELECT * FROM sitting_cards WHERE campaign = :campaign AND day = :day
ORDER BY starts, organisation, subject, grade, id;

-- name: block_phone(chat, at)$
UPDATE devices SET blocked_at = :at
WHERE chat = :chat AND blocked_at IS NULL AND revoked_at IS NULL
RETURNING person;

-- name: heard_again()
-- Whoever was unreachable, and has written since or has got a letter since.
SELECT d.chat, d.person FROM devices d
WHERE d.blocked_at IS NOT NULL AND d.revoked_at IS NULL AND (
  EXISTS (SELECT 1 FROM outbox o WHERE o.chat = d.chat AND o.state = 'sent' AND o.sent_at > d.blocked_at)
  OR EXISTS (SELECT 1 FROM inbox i WHERE i.chat = d.chat AND i.received_at > d.blocked_at
             AND i.kind IN ('message', 'edited_message', 'callback_query')));

-- name: unblock_phone(chat)$
UPDATE devices SET blocked_at = NULL WHERE chat = :chat AND blocked_at IS NOT NULL RETURNING person;

-- name: menus(after, most)
-- The next phones, one row a grant of whoever has it; nulls for a phone without grants, and for one revoked.
SELECT d.chat, d.person, d.menu, d.revoked_at, p.campaign, p.callsign, p.language, g.role
FROM (
  SELECT chat, person, menu, revoked_at FROM devices
  WHERE chat > :after AND blocked_at IS NULL AND (revoked_at IS NULL OR menu <> '')
  ORDER BY chat LIMIT :most
) d JOIN people p ON p.id = d.person LEFT JOIN grants g ON g.person = d.person
  AND (g.handed_on = 0 OR EXISTS (SELECT 1 FROM packets k WHERE k.holder = g.person AND k.finished = 0))
ORDER BY d.chat, g.position;

-- name: traits(campaign)
-- What each campaign makes use of; of one only, unless `campaign` is null.
SELECT c.id AS campaign, c.route,
       EXISTS (SELECT 1 FROM sittings s WHERE s.campaign = c.id AND s.aside = 0 AND s.until <> '') AS windows,
       EXISTS (SELECT 1 FROM checking_places k WHERE k.campaign = c.id) AS places,
       EXISTS (SELECT 1 FROM plan_tasks t WHERE t.campaign = c.id AND t.aside = 0) AS tasks
FROM campaigns c
WHERE CAST(:campaign AS BIGINT) IS NULL OR c.id = CAST(:campaign AS BIGINT)
ORDER BY c.id;

-- name: set_menu(chat, before, menu)$
UPDATE devices SET menu = :menu WHERE chat = :chat AND menu = :before RETURNING person;

-- name: forget_links(like, blank)
UPDATE outbox SET fact = :blank WHERE state <> 'new' AND fact LIKE :like RETURNING id;
