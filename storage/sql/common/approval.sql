-- name: planned_schools(campaign)
SELECT code, name, place FROM organisations WHERE campaign = :campaign AND aside = 0 ORDER BY code;

-- name: planned_works(campaign)
-- One row a sitting and expert, a sitting without experts once.
SELECT DISTINCT s.id, s.organisation, o.name, s.subject, s.grade, s.day, s.starts, s.observer, p.expert_id
FROM sittings s
JOIN organisations o ON o.campaign = s.campaign AND o.code = s.organisation
LEFT JOIN packets p ON p.sitting = s.id AND p.expert_id IS NOT NULL AND p.aside = 0
WHERE s.campaign = :campaign AND s.aside = 0
ORDER BY s.id, p.expert_id;

-- name: approved_list(campaign, part)^
SELECT part, number, sha256, rows, order_number, ordered, who, at FROM approved_lists
WHERE campaign = :campaign AND part = :part
ORDER BY number DESC LIMIT 1;

-- name: approve_list(campaign, part, number, sha256, rows, order_number, ordered, who, at)$
INSERT INTO approved_lists (campaign, part, number, sha256, rows, order_number, ordered, who, at)
VALUES (:campaign, :part, :number, :sha256, :rows, :order_number, :ordered, :who, :at)
RETURNING number;

-- name: plan_loaded_last(stream)^
SELECT data FROM ledger WHERE stream = :stream AND kind = 'plan-loaded' ORDER BY seq DESC LIMIT 1;

-- name: list_marks(campaign)
SELECT part, sha256, count, changes, since, told, told_at, declined, reason FROM list_marks
WHERE campaign = :campaign;

-- name: mark_list(campaign, part, sha256, count, changes, since, told, told_at, declined, reason)$
INSERT INTO list_marks (campaign, part, sha256, count, changes, since, told, told_at, declined, reason)
VALUES (:campaign, :part, :sha256, :count, :changes, :since, :told, CAST(:told_at AS BIGINT), :declined, :reason)
ON CONFLICT (campaign, part) DO UPDATE
SET sha256 = excluded.sha256, count = excluded.count, changes = excluded.changes, since = excluded.since,
    told = excluded.told, told_at = excluded.told_at, declined = excluded.declined, reason = excluded.reason
RETURNING part;

-- name: newest_entry()$
SELECT COALESCE(MAX(id), 0) FROM ledger;

-- name: list_changes_after(entry)$
-- How many entries since may have changed a list: plans, and whatever moves an observer or an expert.
SELECT COUNT(*) FROM ledger WHERE id > :entry AND accepted = 1
  AND (kind IN ('replaced', 'without-observer', 'assigned') OR stream LIKE 'campaign:%');

-- name: lists_watched(campaign)
SELECT c.id, w.entry, w.changes FROM campaigns c LEFT JOIN lists_watched w ON w.campaign = c.id
WHERE CAST(:campaign AS BIGINT) IS NULL OR c.id = CAST(:campaign AS BIGINT)
ORDER BY c.id;

-- name: watch_lists(campaign, entry, changes)$
INSERT INTO lists_watched (campaign, entry, changes) VALUES (:campaign, :entry, :changes)
ON CONFLICT (campaign) DO UPDATE SET entry = excluded.entry, changes = excluded.changes
RETURNING campaign;

-- name: awaiting_approval()
SELECT DISTINCT campaign FROM list_marks
WHERE changes > 0 AND told <> sha256 AND declined <> sha256
ORDER BY campaign;
