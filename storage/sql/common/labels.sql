-- name: label_of(packet)^
SELECT campaign, code, token FROM packets WHERE id = :packet;

-- name: bury_label(packet, campaign, code, token, at)$
INSERT INTO old_labels (token, code, packet, campaign, at)
VALUES (:token, :code, :packet, :campaign, :at)
RETURNING packet;

-- name: put_label(packet, code, token, old)$
UPDATE packets
SET code = :code, token = :token, chain = CASE WHEN chain = '' THEN CAST(:old AS TEXT) ELSE chain END
WHERE id = :packet
RETURNING id;

-- name: code_is_known(campaign, code)$
SELECT id FROM packets WHERE campaign = :campaign AND code = :code
UNION ALL
SELECT packet FROM old_labels WHERE campaign = :campaign AND code = :code
LIMIT 1;

-- name: old_label(campaign, kind, reading)^
SELECT packet, code FROM old_labels
WHERE campaign = :campaign
  AND ((CAST(:kind AS TEXT) = 'token' AND token = :reading) OR (CAST(:kind AS TEXT) = 'code' AND code = :reading))
LIMIT 1;
