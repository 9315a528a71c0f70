-- name: invite(token_hash, person, at, expires_at)$
INSERT INTO invitations (token_hash, person, created_at, expires_at)
VALUES (:token_hash, :person, :at, :expires_at)
RETURNING person;

-- name: revoke_invitations(person, at)
UPDATE invitations SET revoked_at = :at
WHERE person = :person AND used_at IS NULL AND revoked_at IS NULL
RETURNING token_hash;

-- name: revoke_devices(person, at)
UPDATE devices SET revoked_at = :at WHERE person = :person AND revoked_at IS NULL RETURNING chat;
