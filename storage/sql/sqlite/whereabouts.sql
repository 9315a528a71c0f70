-- name: whereabouts(after, most)
-- Each packet with the last accepted entry of its chain that says where it is.
SELECT p.id, p.stream, p.place, p.step, p.holder, p.since, p.due, p.unconfirmed, p.denied, p.incidents,
       (SELECT l.data FROM ledger l
        WHERE l.stream = p.stream AND l.accepted = 1 AND instr(l.data, X'22706c616365223a7b') > 0
        ORDER BY l.seq DESC LIMIT 1) AS said
FROM (SELECT k.*, 'packet:' || CAST(k.id AS TEXT) || '/' || CASE WHEN k.chain = '' THEN k.code ELSE k.chain END AS stream
      FROM packets k WHERE k.aside = 0 AND k.id > :after ORDER BY k.id LIMIT :most) p
ORDER BY p.id;
