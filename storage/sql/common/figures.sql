-- name: acts_after(after)
SELECT kind, accepted, COUNT(*) AS number, MAX(id) AS newest FROM ledger WHERE id > :after
GROUP BY kind, accepted;

-- name: entries_beyond(after)$
SELECT COUNT(*) FROM ledger WHERE id > :after;
