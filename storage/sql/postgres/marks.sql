-- name: put_mark_rows(sheet, rows)
INSERT INTO mark_rows (sheet, code, variant, marks, total)
SELECT CAST(:sheet AS BIGINT), r.code, r.variant, r.marks, r.total
FROM json_to_recordset(CAST(:rows AS JSON)) AS r(code TEXT, variant BIGINT, marks TEXT, total BIGINT)
RETURNING code;

-- name: mark_sheets_of(sittings)
SELECT * FROM mark_sheets
WHERE sitting IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:sittings AS JSON)))
ORDER BY sitting, number;

-- name: mark_rows_of(sheets)
SELECT sheet, code, variant, marks FROM mark_rows
WHERE sheet IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:sheets AS JSON)))
ORDER BY sheet, LENGTH(code), code COLLATE "C";

-- name: second_checks_of(sittings)
SELECT sitting, whose FROM second_checks
WHERE sitting IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:sittings AS JSON)));

-- name: forget_papers_of(ids)
UPDATE papers SET data = NULL
WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON))) AND data IS NOT NULL
RETURNING id;
