-- name: new_tell(campaign, sender, chat, audience, words, at)$
INSERT INTO tells (campaign, sender, chat, audience, words, at)
VALUES (:campaign, :sender, :chat, :audience, :words, :at)
RETURNING id;

-- name: tell_of(tell)^
SELECT * FROM tells WHERE id = :tell;

-- name: save_tell(tell, audience, words, board)$
UPDATE tells SET audience = :audience, words = :words, board = CAST(:board AS BIGINT)
WHERE id = :tell RETURNING id;

-- name: close_tell(tell, state, at)$
UPDATE tells SET state = :state, at = :at WHERE id = :tell AND state = 'draft' RETURNING id;

-- name: number_tell(tell, campaign)$
-- Drafts use up no number: it is given when the message is sent, under the campaign's lock.
UPDATE tells SET number = 1 + (SELECT COALESCE(MAX(s.number), 0) FROM tells s WHERE s.campaign = :campaign)
WHERE id = :tell RETURNING number;

-- name: send_telling(tell, fact, rows, urgency, silent, update_id, at)
-- To everybody who has not read it; whoever has no phone is left to the numbers.
INSERT INTO outbox (chat, person, fact, rows, urgency, silent, update_id, created_at)
SELECT d.chat, d.person, CAST(:fact AS TEXT), CAST(:rows AS TEXT), CAST(:urgency AS BIGINT),
       CAST(:silent AS INTEGER), CAST(:update_id AS BIGINT), CAST(:at AS BIGINT)
FROM tellings t JOIN devices d ON d.person = t.person AND d.revoked_at IS NULL
WHERE t.tell = :tell AND t.read_at IS NULL
ORDER BY d.chat
RETURNING id;

-- name: read_telling(tell, person, at)$
UPDATE tellings SET read_at = :at WHERE tell = :tell AND person = :person AND read_at IS NULL RETURNING tell;

-- name: telling(tell, person)^
SELECT read_at FROM tellings WHERE tell = :tell AND person = :person;

-- name: unread_of(person)
SELECT t.tell, COALESCE(s.number, 0) AS number FROM tellings t JOIN tells s ON s.id = t.tell
WHERE t.person = :person AND t.read_at IS NULL ORDER BY t.tell;

-- name: tell_changed(tell, changed)$
UPDATE tells SET changed = :changed WHERE id = :tell AND changed <> :changed RETURNING id;

-- name: changed_tells()
SELECT * FROM tells WHERE changed = 1 ORDER BY id;

-- name: tell_marks(tell)
SELECT t.person, p.callsign, t.read_at,
       CASE WHEN EXISTS (SELECT 1 FROM devices d
                         WHERE d.person = t.person AND d.revoked_at IS NULL AND d.blocked_at IS NULL)
            THEN 1 ELSE 0 END AS reached
FROM tellings t JOIN people p ON p.id = t.person
WHERE t.tell = :tell ORDER BY p.callsign;

-- name: works_with_observers(campaign)
SELECT DISTINCT organisation, subject, COALESCE(observer, 0) AS observer FROM sittings
WHERE campaign = :campaign AND aside = 0;

-- name: late_holders(campaign, at)
SELECT DISTINCT holder FROM packets
WHERE campaign = :campaign AND finished = 0 AND aside = 0 AND due < :at AND holder IS NOT NULL;

-- name: late_schools(campaign, at)
SELECT DISTINCT organisation FROM packets
WHERE campaign = :campaign AND finished = 0 AND aside = 0 AND due < :at AND holder IS NULL
UNION
SELECT DISTINCT organisation FROM sittings
WHERE campaign = :campaign AND uploaded_at IS NULL AND aside = 0 AND upload_due < :at;

-- name: campaign_of_person(person)^
SELECT campaign FROM people WHERE id = :person;
