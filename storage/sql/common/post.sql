-- name: answer(chat, language, fact, rows, urgency, edit, keyboard, paper, silent, update_id, at)$
INSERT INTO outbox (chat, language, fact, rows, urgency, edit, keyboard, paper, silent, update_id, created_at)
VALUES (:chat, :language, :fact, :rows, :urgency, CAST(:edit AS BIGINT), :keyboard,
        CAST(:paper AS BIGINT), :silent, CAST(:update_id AS BIGINT), :at)
RETURNING id;

-- name: tell(person, fact, rows, urgency, edit, keyboard, paper, silent, update_id, at)
INSERT INTO outbox (chat, person, fact, rows, urgency, edit, keyboard, paper, silent, update_id, created_at)
SELECT d.chat, d.person, CAST(:fact AS TEXT), CAST(:rows AS TEXT), CAST(:urgency AS BIGINT),
       CAST(:edit AS BIGINT), CAST(:keyboard AS INTEGER), CAST(:paper AS BIGINT), CAST(:silent AS INTEGER),
       CAST(:update_id AS BIGINT), CAST(:at AS BIGINT)
FROM devices d WHERE d.person = :person AND d.revoked_at IS NULL
ORDER BY d.chat
RETURNING id, chat;

-- name: draft_of(person)^
SELECT id, person, form, ref, version, answers, at FROM drafts WHERE person = :person;

-- name: go_on_with_draft(draft, person, form, ref, version, answers, at)$
UPDATE drafts SET form = :form, ref = :ref, version = :version, answers = :answers, at = :at
WHERE id = :draft AND person = :person
RETURNING id;

-- name: drop_draft(person)$
DELETE FROM drafts WHERE person = :person RETURNING id;

-- name: new_draft(person, form, ref, version, answers, at)$
INSERT INTO drafts (person, form, ref, version, answers, at)
VALUES (:person, :form, :ref, :version, :answers, :at)
RETURNING id;

-- name: keep_bundle(person, packets, at)$
INSERT INTO bundles (person, packets, at) VALUES (:person, :packets, :at) RETURNING id;

-- name: bundle(bundle)^
SELECT person, packets FROM bundles WHERE id = :bundle;

-- name: remember_looked(person, packets, at)$
INSERT INTO looked (person, packets, at) VALUES (:person, :packets, :at)
ON CONFLICT (person) DO UPDATE SET packets = excluded.packets, at = excluded.at
RETURNING person;

-- name: looked(person, since)$
SELECT packets FROM looked WHERE person = :person AND at >= :since;
