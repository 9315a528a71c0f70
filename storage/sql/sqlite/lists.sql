-- Lists come as JSON, and each engine reads JSON in its own way.

-- name: packets_by_ids(ids)
-- The few ids first: of `IN` SQLite would make a list, which takes longer than all the rest.
SELECT p.* FROM json_each(:ids) i CROSS JOIN packet_cards p ON p.id = i.value;

-- name: sittings_by_ids(ids)
SELECT s.* FROM json_each(:ids) i CROSS JOIN sitting_cards s ON s.id = i.value;

-- name: sittings_to_upload_of(campaign, codes)
-- The few codes first: for the order by day SQLite would rather walk the whole campaign.
SELECT s.* FROM json_each(:codes) i
CROSS JOIN sitting_cards s ON s.campaign = :campaign AND s.organisation = i.value
WHERE s.uploaded_at IS NULL
ORDER BY s.day, s.organisation, s.subject, s.grade, s.id;

-- name: organisation_names_of(campaign, codes)
SELECT o.code, o.name, o.place FROM json_each(:codes) i
CROSS JOIN organisations o ON o.campaign = :campaign AND o.code = i.value
WHERE o.aside = 0 ORDER BY o.code;

-- name: store_updates(rows)
INSERT INTO inbox (bot_id, update_id, chat, sender, kind, at, received_at, sha256, body)
SELECT value ->> 'bot_id', value ->> 'update_id', value ->> 'chat', value ->> 'sender', value ->> 'kind',
       value ->> 'at', value ->> 'received_at', value ->> 'sha256', value ->> 'body'
FROM json_each(:rows)
WHERE 1 = 1
ON CONFLICT (bot_id, update_id) DO NOTHING
RETURNING bot_id, update_id;

-- name: known_among(bot_id, numbers)
SELECT update_id, state, sha256 FROM inbox
WHERE bot_id = :bot_id AND update_id IN (SELECT value FROM json_each(:numbers));

-- name: mark_sent(results)
UPDATE outbox
SET state = 'sent', sent_at = r.value ->> 'at', error = NULL,
    message_id = COALESCE(r.value ->> 'message_id', edit)
FROM json_each(:results) AS r
WHERE outbox.id = r.value ->> 'id'
RETURNING outbox.id AS id;

-- name: log_entries(start, ids)
INSERT INTO ledger_log (position, entry)
SELECT :start + key, value FROM json_each(:ids)
RETURNING position;

-- name: open_all_due(rows)
INSERT INTO due (subject, kind, step, at, next_at, state)
SELECT value ->> 'subject', value ->> 'kind', value ->> 'step', value ->> 'at', value ->> 'next_at', 'open'
FROM json_each(:rows)
WHERE 1 = 1
ON CONFLICT (subject, kind) DO UPDATE
SET step = excluded.step, at = excluded.at, next_at = excluded.next_at, state = 'open'
RETURNING subject;

-- name: add_tellings(tell, ids)
INSERT INTO tellings (tell, person)
SELECT :tell, value FROM json_each(:ids)
RETURNING person;

-- name: last_of_streams(streams)
SELECT l.stream, l.seq, l.prev, l.data, l.hash
FROM (SELECT value AS stream FROM json_each(:streams)) s
JOIN ledger l ON l.stream = s.stream
  AND l.seq = (SELECT MAX(n.seq) FROM ledger n WHERE n.stream = s.stream);

-- name: append_all(rows)
INSERT INTO ledger (stream, seq, prev, data, hash, accepted, actor, kind, recorded_at)
SELECT value ->> 'stream', value ->> 'seq', value ->> 'prev', CAST(value ->> 'data' AS BLOB), value ->> 'hash', value ->> 'accepted', value ->> 'actor', value ->> 'kind', value ->> 'recorded_at'
FROM json_each(:rows) WHERE 1 = 1
RETURNING id;

-- name: tell_all(rows)
INSERT INTO outbox (chat, person, fact, rows, urgency, edit, keyboard, paper, silent, update_id, created_at)
SELECT d.chat, d.person, r.value ->> 'fact', r.value ->> 'rows', r.value ->> 'urgency', r.value ->> 'edit',
       r.value ->> 'keyboard', r.value ->> 'paper', r.value ->> 'silent', r.value ->> 'update_id', r.value ->> 'at'
FROM json_each(:rows) r CROSS JOIN devices d ON d.person = r.value ->> 'person' AND d.revoked_at IS NULL
ORDER BY r.key, d.chat
RETURNING id;
