-- Questions to the coordinator, and the answers that are kept for everyone.

-- name: new_inquiry(campaign, asker, role, topic, heading, words, at)^
-- Its number in the campaign is given under the campaign's lock.
INSERT INTO inquiries (campaign, number, asker, role, topic, heading, words, asked_at, since)
SELECT CAST(:campaign AS BIGINT), 1 + COALESCE(MAX(i.number), 0), CAST(:asker AS BIGINT), CAST(:role AS TEXT),
       CAST(:topic AS TEXT), CAST(:heading AS TEXT), CAST(:words AS TEXT), CAST(:at AS BIGINT), CAST(:at AS BIGINT)
FROM inquiries i WHERE i.campaign = :campaign
RETURNING *;

-- name: inquiry_of(inquiry)^
SELECT * FROM inquiries WHERE id = :inquiry;

-- name: inquiry_numbered(campaign, number)^
SELECT * FROM inquiries WHERE campaign = :campaign AND number = :number;

-- name: inquiry_said_by(asker, words, since)$
SELECT id FROM inquiries WHERE campaign = (SELECT p.campaign FROM people p WHERE p.id = :asker)
  AND asker = :asker AND words = :words AND asked_at >= :since AND state = 'open'
ORDER BY id DESC LIMIT 1;

-- name: open_inquiries_of(asker)
SELECT * FROM inquiries WHERE campaign = (SELECT p.campaign FROM people p WHERE p.id = :asker)
  AND asker = :asker AND state = 'open' ORDER BY id;

-- name: save_inquiry(inquiry, state, since, settled_at, settled_by, reason, reopened)$
UPDATE inquiries SET state = :state, since = :since, settled_at = CAST(:settled_at AS BIGINT),
       settled_by = CAST(:settled_by AS BIGINT), reason = :reason, reopened = :reopened, reminded_at = NULL
WHERE id = :inquiry RETURNING id;

-- name: open_inquiries(campaign, most, skipped)
SELECT * FROM inquiries WHERE campaign = :campaign AND state = 'open'
ORDER BY since, id LIMIT :most OFFSET :skipped;

-- name: count_inquiries(campaign)^
SELECT COUNT(*) AS count, MIN(since) AS oldest FROM inquiries WHERE campaign = :campaign AND state = 'open';

-- name: needs_inquiry(campaign, most)
SELECT id, since, asker,
       (SELECT COUNT(*) FROM inquiries c WHERE c.campaign = :campaign AND c.state = 'open') AS total
FROM inquiries WHERE campaign = :campaign AND state = 'open' ORDER BY since, id LIMIT :most;

-- name: inquiries_due(campaign, since, reminded, most)
SELECT * FROM inquiries
WHERE campaign = :campaign AND state = 'open' AND since <= :since
  AND (reminded_at IS NULL OR reminded_at <= :reminded)
ORDER BY since, id LIMIT :most;

-- name: inquiries_reminded(campaign, since, reminded, at)
UPDATE inquiries SET reminded_at = :at
WHERE campaign = :campaign AND state = 'open' AND since <= :since
  AND (reminded_at IS NULL OR reminded_at <= :reminded)
RETURNING id;

-- name: next_inquiry(campaign)^
SELECT MIN(CASE WHEN reminded_at IS NULL THEN since END) AS since, MIN(reminded_at) AS reminded
FROM inquiries WHERE campaign = :campaign AND state = 'open';

-- name: new_turn(inquiry, person, how, words, at)$
INSERT INTO inquiry_turns (inquiry, person, how, words, at) VALUES (:inquiry, :person, :how, :words, :at)
RETURNING id;

-- name: turns_of(inquiry)
SELECT id, person, how, words, at, changed_at FROM inquiry_turns WHERE inquiry = :inquiry ORDER BY id;

-- name: change_turn(turn, words, at)$
UPDATE inquiry_turns SET words = :words, changed_at = :at WHERE id = :turn RETURNING id;

-- name: letter_of_inquiry(letter, chat, inquiry)$
INSERT INTO inquiry_letters (letter, chat, inquiry) VALUES (:letter, :chat, :inquiry) RETURNING letter;

-- name: inquiry_behind(chat, message)$
-- The newest letter that became this message: an edit of it may speak of another question.
SELECT l.inquiry FROM inquiry_letters l JOIN outbox o ON o.id = l.letter
WHERE l.chat = :chat AND o.message_id = :message AND o.state = 'sent'
ORDER BY l.letter DESC LIMIT 1;

-- name: new_advice(campaign, inquiry, topic, heading, question, words, at)$
INSERT INTO advice (campaign, inquiry, topic, heading, question, words, at)
VALUES (:campaign, CAST(:inquiry AS BIGINT), :topic, :heading, :question, :words, :at) RETURNING id;

-- name: advice_of(advice)^
SELECT * FROM advice WHERE id = :advice;

-- name: advice_about(inquiry)^
SELECT * FROM advice WHERE inquiry = :inquiry AND state <> 'withdrawn' ORDER BY id DESC LIMIT 1;

-- name: save_advice(advice, question, words, changed_at)$
UPDATE advice SET question = :question, words = :words, changed_at = CAST(:changed_at AS BIGINT)
WHERE id = :advice RETURNING id;

-- name: keep_advice(advice, campaign, at)$
-- Two taps keep it once; its number is given under the campaign's lock.
UPDATE advice SET state = 'kept', at = :at,
       number = 1 + (SELECT COALESCE(MAX(a.number), 0) FROM advice a WHERE a.campaign = :campaign)
WHERE id = :advice AND state = 'draft' RETURNING number;

-- name: withdraw_advice(advice)$
UPDATE advice SET state = 'withdrawn' WHERE id = :advice AND state <> 'withdrawn' RETURNING id;

-- name: kept_advice(campaign)
SELECT * FROM advice WHERE campaign = :campaign AND state = 'kept' ORDER BY number DESC;
