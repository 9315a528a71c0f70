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

-- name: unwatched()
-- Only what was written since is looked through: plans, and whatever moves an observer or an expert.
SELECT c.id FROM campaigns c LEFT JOIN lists_watched w ON w.campaign = c.id
WHERE w.entry IS NULL OR EXISTS (
  SELECT 1 FROM ledger l WHERE l.id > w.entry AND l.accepted = 1
    AND (l.kind IN ('replaced', 'without-observer', 'assigned') OR l.stream LIKE 'campaign:%'))
ORDER BY c.id;

-- name: is_unwatched(campaign)^
SELECT c.id FROM campaigns c LEFT JOIN lists_watched w ON w.campaign = c.id
WHERE c.id = :campaign AND (w.entry IS NULL OR EXISTS (
  SELECT 1 FROM ledger l WHERE l.id > w.entry AND l.accepted = 1
    AND (l.kind IN ('replaced', 'without-observer', 'assigned') OR l.stream LIKE 'campaign:%')));

-- name: keep_up(campaign, entry)$
UPDATE lists_watched SET entry = :entry WHERE campaign = :campaign AND entry < :entry RETURNING campaign;

-- name: lagging(entry)
SELECT campaign FROM lists_watched WHERE entry < :entry ORDER BY campaign;

-- name: lists_watched(campaign, entry)$
INSERT INTO lists_watched (campaign, entry) VALUES (:campaign, :entry)
ON CONFLICT (campaign) DO UPDATE SET entry = excluded.entry
RETURNING campaign;

-- name: awaiting_approval()
SELECT DISTINCT campaign FROM list_marks
WHERE changes > 0 AND told <> sha256 AND declined <> sha256
ORDER BY campaign;
