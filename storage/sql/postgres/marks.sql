-- name: keep_mark_sheets(rows)
INSERT INTO mark_sheets
  (sitting, sort, number, whose, whose_id, by_whom, at, structure, works, absent, sha256, rows_sha256, papers)
SELECT r.sitting, r.sort, r.number, r.whose, r.whose_id, r.by_whom, r.at, r.structure, r.works, r.absent,
       r.sha256, r.rows_sha256, r.papers
FROM json_to_recordset(CAST(:rows AS JSON)) AS r(
  n BIGINT, sitting BIGINT, sort TEXT, number BIGINT, whose TEXT, whose_id BIGINT, by_whom TEXT, at BIGINT,
  structure BIGINT, works BIGINT, absent BIGINT, sha256 TEXT, rows_sha256 TEXT, papers TEXT)
ORDER BY n
RETURNING id, sitting, number;

-- name: keep_mark_rows(rows)
INSERT INTO mark_rows (sheet, lines)
SELECT r.sheet, r.lines FROM json_to_recordset(CAST(:rows AS JSON)) AS r(sheet BIGINT, lines TEXT)
RETURNING sheet;

-- name: mark_sheets_aside(ids)
UPDATE mark_sheets SET aside = 1
WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON))) RETURNING id;

-- name: mark_sheets_of(sittings)
SELECT * FROM mark_sheets
WHERE sitting IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:sittings AS JSON)))
ORDER BY sitting, number;

-- name: mark_rows_of(sheets)
SELECT sheet, lines FROM mark_rows
WHERE sheet IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:sheets AS JSON)));

-- name: second_checks_of(sittings)
SELECT sitting, whose FROM second_checks
WHERE sitting IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:sittings AS JSON)));

-- name: forget_papers_of(ids)
UPDATE papers SET data = NULL
WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON))) AND data IS NOT NULL
RETURNING id;

-- name: packets_of_sittings(sittings)
SELECT p.* FROM json_array_elements_text(CAST(:sittings AS JSON)) i(value)
JOIN packet_cards p ON p.sitting = CAST(i.value AS BIGINT)
ORDER BY p.organisation, p.day, p.number;

-- name: sittings_of_work_at(campaign, subject, grade, codes)
SELECT s.* FROM json_array_elements_text(CAST(:codes AS JSON)) i(value)
JOIN sitting_cards s ON s.campaign = :campaign AND s.organisation = i.value
WHERE s.subject = :subject AND s.grade = :grade
ORDER BY s.organisation, s.day, s.id;

-- name: marked_sittings_at(campaign, codes, most)
SELECT s.id FROM json_array_elements_text(CAST(:codes AS JSON)) i(value)
JOIN sittings s ON s.campaign = :campaign AND s.organisation = i.value
WHERE s.aside = 0 AND EXISTS (SELECT 1 FROM mark_sheets m WHERE m.sitting = s.id AND m.aside = 0)
ORDER BY s.day, s.organisation, s.subject, s.grade, s.id LIMIT :most;

-- name: marked_sittings_in(campaign, subjects, most, skipped)
SELECT s.id FROM json_array_elements_text(CAST(:subjects AS JSON)) i(value)
JOIN sittings s ON s.campaign = :campaign AND s.subject = i.value
WHERE s.aside = 0 AND EXISTS (SELECT 1 FROM mark_sheets m WHERE m.sitting = s.id AND m.aside = 0)
ORDER BY s.day, s.organisation, s.subject, s.grade, s.id LIMIT :most OFFSET :skipped;
