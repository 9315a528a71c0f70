-- name: setting(key)$
SELECT value FROM settings WHERE key = :key;

-- name: put_setting(key, value)$
INSERT INTO settings (key, value) VALUES (:key, :value)
ON CONFLICT (key) DO UPDATE SET value = excluded.value
RETURNING key;

-- name: new_setting(key, value)$
INSERT INTO settings (key, value) VALUES (:key, :value)
ON CONFLICT (key) DO NOTHING
RETURNING key;

-- name: schema_version()$
SELECT version_num FROM alembic_version;

-- name: swap_setting(key, before, after)$
UPDATE settings SET value = :after WHERE key = :key AND value = :before
RETURNING key;
