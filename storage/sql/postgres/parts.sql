-- name: engine()$
SELECT 'postgres';

-- name: parts()
-- Tables with their columns by name, views, triggers, functions and rules; what an extension has made is its own.
WITH ours AS (SELECT n.oid FROM pg_namespace n WHERE n.nspname = current_schema()),
  extended AS (SELECT d.objid FROM pg_depend d WHERE d.deptype = 'e')
SELECT 'table' AS what, c.relname::text AS name,
       (SELECT string_agg(a.attname::text, ' ' ORDER BY a.attname::text COLLATE "C") FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS said
FROM pg_class c
WHERE c.relkind IN ('r', 'p', 'f') AND c.relnamespace IN (SELECT oid FROM ours) AND c.oid NOT IN (SELECT objid FROM extended)
UNION ALL
SELECT 'view', c.relname::text, '' FROM pg_class c
WHERE c.relkind IN ('v', 'm') AND c.relnamespace IN (SELECT oid FROM ours) AND c.oid NOT IN (SELECT objid FROM extended)
UNION ALL
SELECT 'trigger', t.tgname::text,
       c.relname::text || ' ' || f.proname::text || ' ' || t.tgtype || ' ' || t.tgenabled::text || ' ' || (t.tgqual IS NULL)::text
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc f ON f.oid = t.tgfoid
WHERE NOT t.tgisinternal AND c.relnamespace IN (SELECT oid FROM ours)
UNION ALL
SELECT 'function', f.proname::text, f.prosrc FROM pg_proc f
WHERE f.pronamespace IN (SELECT oid FROM ours) AND f.oid NOT IN (SELECT objid FROM extended)
UNION ALL
SELECT 'rule', r.rulename::text, r.definition FROM pg_rules r WHERE r.schemaname = current_schema();
