-- name: engine()$
SELECT 'postgres';

-- name: parts()
-- Tables with their columns by name, what is unique in them, views, triggers, functions and rules; what an extension has made is its own.
WITH ours AS (SELECT n.oid FROM pg_namespace n WHERE n.nspname = current_schema()),
  extended AS (SELECT d.objid FROM pg_depend d WHERE d.deptype = 'e')
SELECT 'table' AS what, c.relname::text AS name,
       (SELECT string_agg(a.attname::text, ' ' ORDER BY a.attname::text COLLATE "C") FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS said
FROM pg_class c
WHERE c.relkind IN ('r', 'p', 'f') AND c.relnamespace IN (SELECT oid FROM ours) AND c.oid NOT IN (SELECT objid FROM extended)
UNION ALL
SELECT 'view', c.relname::text, c.relkind::text || ' ' || pg_get_viewdef(c.oid) FROM pg_class c
WHERE c.relkind IN ('v', 'm') AND c.relnamespace IN (SELECT oid FROM ours) AND c.oid NOT IN (SELECT objid FROM extended)
UNION ALL
SELECT 'key', c.relname::text || '(' || (
         SELECT string_agg(a.attname::text, ', ' ORDER BY a.attname::text COLLATE "C") FROM pg_attribute a
         WHERE a.attrelid = c.oid AND a.attnum = ANY (i.indkey)) || ')', ''
FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
WHERE i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
  AND c.relnamespace IN (SELECT oid FROM ours) AND c.oid NOT IN (SELECT objid FROM extended)
UNION ALL
SELECT 'trigger', t.tgname::text,
       c.relname::text || ' ' || f.proname::text || ' ' || t.tgtype || ' ' || t.tgenabled::text || ' ' || (t.tgqual IS NULL)::text
       || ' ' || (t.tgattr::text = '')::text || ' ' || (f.pronamespace = c.relnamespace)::text
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc f ON f.oid = t.tgfoid
WHERE NOT t.tgisinternal AND c.relnamespace IN (SELECT oid FROM ours)
UNION ALL
SELECT 'function', f.proname::text, f.prosrc FROM pg_proc f
WHERE f.pronamespace IN (SELECT oid FROM ours) AND f.oid NOT IN (SELECT objid FROM extended)
UNION ALL
SELECT 'rule', r.rulename::text, r.definition FROM pg_rules r WHERE r.schemaname = current_schema();

-- name: wish(text)
-- A statement that no file can hold, because the migrations do: one of our views, for this session alone.
SELECT set_config('vpr.wish', :text, true);

-- name: make_wished()!
-- Carries it out; whoever asks rolls it back.
DO $$ BEGIN EXECUTE current_setting('vpr.wish'); END $$;

-- name: wished_views()
-- What was made, as this server prints it.
SELECT c.relname::text, pg_get_viewdef(c.oid) FROM pg_class c WHERE c.relnamespace = pg_my_temp_schema() AND c.relkind = 'v';
