-- name: last_of_stream(stream)^
SELECT stream, seq, prev, data, hash FROM ledger WHERE stream = :stream ORDER BY seq DESC LIMIT 1;

-- name: append(stream, seq, prev, data, hash, accepted, kind, recorded_at)$
INSERT INTO ledger (stream, seq, prev, data, hash, accepted, kind, recorded_at)
VALUES (:stream, :seq, :prev, :data, :hash, :accepted, :kind, :recorded_at)
RETURNING id;

-- name: story(stream)
SELECT stream, seq, prev, data, hash FROM ledger WHERE stream = :stream ORDER BY seq;

-- name: entries_after(stream, seq, most)
SELECT stream, seq, prev, data, hash FROM ledger
WHERE (stream, seq) > (:stream, :seq)
ORDER BY stream, seq LIMIT :most;
