-- name: engine()$
SELECT 'sqlite';

-- name: parts()
-- Tables with their columns by name, views and triggers with their text.
SELECT m.type, m.name, CASE m.type
  WHEN 'table' THEN (SELECT group_concat(name, ' ') FROM (SELECT name FROM pragma_table_info(m.name) ORDER BY name))
  ELSE m.tbl_name || ' ' || m.sql END
FROM sqlite_master m
WHERE m.type IN ('trigger', 'view') OR (m.type = 'table' AND m.name NOT LIKE 'sqlite!_%' ESCAPE '!');
