-- Lists come as JSON, and each engine reads JSON in its own way.

-- name: packets_by_ids(ids)
SELECT * FROM packet_cards
WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON)));

-- name: sittings_by_ids(ids)
SELECT * FROM sitting_cards
WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON)));

-- name: sittings_to_upload_of(campaign, codes)
SELECT * FROM sitting_cards
WHERE campaign = :campaign AND organisation IN (SELECT value FROM json_array_elements_text(CAST(:codes AS JSON)))
  AND uploaded_at IS NULL
ORDER BY day, organisation, subject, grade, id;

-- name: organisation_names_of(campaign, codes)
SELECT code, name, place FROM organisations
WHERE campaign = :campaign AND aside = 0
  AND code IN (SELECT value FROM json_array_elements_text(CAST(:codes AS JSON)))
ORDER BY code;

-- name: store_updates(rows)
INSERT INTO inbox (bot_id, update_id, chat, sender, kind, at, received_at, sha256, body)
SELECT bot_id, update_id, chat, sender, kind, at, received_at, sha256, body
FROM json_to_recordset(CAST(:rows AS JSON)) AS r(
  bot_id BIGINT, update_id BIGINT, chat BIGINT, sender BIGINT, kind TEXT,
  at BIGINT, received_at BIGINT, sha256 TEXT, body TEXT)
ORDER BY bot_id, update_id
ON CONFLICT (bot_id, update_id) DO NOTHING
RETURNING bot_id, update_id;

-- name: known_among(bot_id, numbers)
SELECT update_id, state, sha256 FROM inbox
WHERE bot_id = :bot_id
  AND update_id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:numbers AS JSON)));

-- name: mark_sent(results)
UPDATE outbox
SET state = 'sent', sent_at = r.at, error = NULL, message_id = COALESCE(r.message_id, outbox.edit)
FROM json_to_recordset(CAST(:results AS JSON)) AS r(id BIGINT, message_id BIGINT, at BIGINT)
WHERE outbox.id = r.id
RETURNING outbox.id AS id;

-- name: log_entries(start, ids)
INSERT INTO ledger_log (position, entry)
SELECT CAST(:start AS BIGINT) + each.number - 1, CAST(each.value AS BIGINT)
FROM json_array_elements_text(CAST(:ids AS JSON)) WITH ORDINALITY AS each(value, number)
RETURNING position;

-- name: open_all_due(rows)
INSERT INTO due (subject, kind, step, at, next_at, state)
SELECT subject, kind, step, at, next_at, 'open'
FROM json_to_recordset(CAST(:rows AS JSON)) AS r(subject TEXT, kind TEXT, step TEXT, at BIGINT, next_at BIGINT)
ORDER BY subject, kind
ON CONFLICT (subject, kind) DO UPDATE
SET step = excluded.step, at = excluded.at, next_at = excluded.next_at, state = 'open'
RETURNING subject;

-- name: add_tellings(tell, ids)
INSERT INTO tellings (tell, person)
SELECT CAST(:tell AS BIGINT), CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON))
RETURNING person;

-- name: last_of_streams(streams)
SELECT l.stream, l.seq, l.prev, l.data, l.hash
FROM (SELECT value AS stream FROM json_array_elements_text(CAST(:streams AS JSON))) s
JOIN ledger l ON l.stream = s.stream
  AND l.seq = (SELECT MAX(n.seq) FROM ledger n WHERE n.stream = s.stream);

-- name: append_all(rows)
INSERT INTO ledger (stream, seq, prev, data, hash, accepted, actor, kind, recorded_at)
SELECT r.stream, r.seq, r.prev, convert_to(r.data, 'UTF8'), r.hash, r.accepted, r.actor, r.kind, r.recorded_at
FROM json_to_recordset(CAST(:rows AS JSON)) AS r(
  n BIGINT, stream TEXT, seq BIGINT, prev TEXT, data TEXT, hash TEXT, accepted BIGINT, actor TEXT, kind TEXT, recorded_at BIGINT)
ORDER BY n
RETURNING id;

-- name: tell_all(rows)
INSERT INTO outbox (chat, person, fact, rows, urgency, edit, keyboard, paper, silent, update_id, created_at)
SELECT d.chat, d.person, r.fact, r.rows, r.urgency, r.edit, r.keyboard, r.paper, r.silent, r.update_id, r.at
FROM json_to_recordset(CAST(:rows AS JSON)) AS r(
  n BIGINT, person BIGINT, fact TEXT, rows TEXT, urgency BIGINT, edit BIGINT, keyboard INTEGER, paper BIGINT,
  silent INTEGER, update_id BIGINT, at BIGINT)
JOIN devices d ON d.person = r.person AND d.revoked_at IS NULL
ORDER BY r.n, d.chat
RETURNING id;
