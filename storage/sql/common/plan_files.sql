-- name: begin_plan_file(chat, update_id, message, at)^
INSERT INTO plan_files (chat, update_id, sha256, message, at)
VALUES (:chat, :update_id, '', CAST(:message AS BIGINT), :at)
ON CONFLICT (chat, update_id) DO UPDATE SET message = COALESCE(excluded.message, plan_files.message)
RETURNING id, chat, sha256, paper, message, difference, state;

-- name: show_plan_file(number, sha256, paper, difference)$
UPDATE plan_files SET sha256 = :sha256, paper = :paper, difference = :difference, state = 'shown'
WHERE id = :number RETURNING id;

-- name: replace_plan_files(number)
UPDATE plan_files SET state = 'replaced'
WHERE chat = (SELECT f.chat FROM plan_files f WHERE f.id = :number) AND id <> :number AND state = 'shown'
RETURNING id;

-- name: close_plan_file(number, state)$
UPDATE plan_files SET state = :state WHERE id = :number AND state IN ('reading', 'shown') RETURNING id;

-- name: plan_file(number)^
SELECT id, chat, sha256, paper, message, difference, state FROM plan_files WHERE id = :number;
