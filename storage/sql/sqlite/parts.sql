-- name: engine()$
SELECT 'sqlite';

-- name: parts()
-- Tables with their columns by name, what is unique in them, views and triggers with their text.
SELECT m.type, m.name, CASE m.type
  WHEN 'table' THEN (SELECT group_concat(name, ' ') FROM (SELECT name FROM pragma_table_info(m.name) ORDER BY name))
  ELSE m.tbl_name || ' ' || m.sql END
FROM sqlite_master m
WHERE m.type IN ('trigger', 'view') OR (m.type = 'table' AND m.name NOT LIKE 'sqlite!_%' ESCAPE '!')
UNION ALL
SELECT 'key', k.held || '(' || group_concat(k.name, ', ') || ')', ''
FROM (SELECT m.name AS held, '' AS made_by, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
      WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite!_%' ESCAPE '!' AND c.pk > 0
      UNION ALL
      SELECT m.name, i.name, c.name FROM sqlite_master m JOIN pragma_index_list(m.name) i JOIN pragma_index_info(i.name) c
      WHERE m.type = 'table' AND i."unique" = 1 AND i.origin <> 'pk' AND i.partial = 0
      ORDER BY 1, 2, 3) k
GROUP BY k.held, k.made_by;
