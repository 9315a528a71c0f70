-- name: group_of_chat(chat)^
SELECT chat, campaign, kind, at FROM groups_allowed WHERE chat = :chat;

-- name: groups_of(campaign)
SELECT chat, campaign, kind, at FROM groups_allowed WHERE campaign = :campaign ORDER BY at, chat;

-- name: allow_group(chat, campaign, kind, at)$
INSERT INTO groups_allowed (chat, campaign, kind, at) VALUES (:chat, :campaign, :kind, :at)
ON CONFLICT (chat) DO NOTHING
RETURNING chat;

-- name: forget_group(chat)^
DELETE FROM groups_allowed WHERE chat = :chat RETURNING chat, campaign, kind, at;
