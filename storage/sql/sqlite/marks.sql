-- name: put_mark_rows(sheet, rows)
INSERT INTO mark_rows (sheet, code, variant, marks, total)
SELECT :sheet, value ->> 'code', value ->> 'variant', value ->> 'marks', value ->> 'total' FROM json_each(:rows)
RETURNING code;

-- name: mark_sheets_of(sittings)
SELECT * FROM mark_sheets WHERE sitting IN (SELECT value FROM json_each(:sittings)) ORDER BY sitting, number;

-- name: mark_rows_of(sheets)
SELECT sheet, code, variant, marks FROM mark_rows WHERE sheet IN (SELECT value FROM json_each(:sheets))
ORDER BY sheet, LENGTH(code), code;

-- name: second_checks_of(sittings)
SELECT sitting, whose FROM second_checks WHERE sitting IN (SELECT value FROM json_each(:sittings));

-- name: forget_papers_of(ids)
UPDATE papers SET data = NULL WHERE id IN (SELECT value FROM json_each(:ids)) AND data IS NOT NULL RETURNING id;
