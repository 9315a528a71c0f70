-- name: log_end()^
-- The newest entry, the newest one that has its place in the log, and how many have.
SELECT COALESCE((SELECT MAX(id) FROM ledger), 0) AS newest,
       COALESCE((SELECT MAX(entry) FROM ledger_log), 0) AS logged,
       COALESCE((SELECT MAX(position) + 1 FROM ledger_log), 0) AS size;

-- name: unlogged(after, most)
SELECT l.id FROM ledger l
WHERE l.id > :after AND NOT EXISTS (SELECT 1 FROM ledger_log g WHERE g.entry = l.id)
ORDER BY l.id LIMIT :most;

-- name: waiting()
-- The entries without a place, in the order in which the next checkpoint gives it to them.
SELECT l.hash FROM ledger l
WHERE NOT EXISTS (SELECT 1 FROM ledger_log g WHERE g.entry = l.id)
ORDER BY l.id;

-- name: logged(first, most)
SELECT l.data FROM ledger_log g JOIN ledger l ON l.id = g.entry
WHERE g.position >= :first
ORDER BY g.position LIMIT :most;

-- name: last_checkpoint(occasion)^
SELECT number, size, root, at, occasion, note, frontier FROM checkpoints
WHERE CAST(:occasion AS TEXT) IS NULL OR occasion = CAST(:occasion AS TEXT)
ORDER BY number DESC LIMIT 1;

-- name: checkpoints()
SELECT number, size, root, at, occasion, note, frontier FROM checkpoints ORDER BY number;

-- name: checkpoints_told()$
SELECT COUNT(*) FROM outbox WHERE fact LIKE '%"kind":"checkpoint-made"%';

-- name: keep_checkpoint(number, size, root, at, occasion, note, frontier)$
INSERT INTO checkpoints (number, size, root, at, occasion, note, frontier)
VALUES (:number, :size, :root, :at, :occasion, :note, :frontier)
RETURNING number;
