-- name: keep_mark_sheets(rows)
INSERT INTO mark_sheets
  (sitting, sort, number, whose, whose_id, by_whom, at, structure, works, absent, sha256, rows_sha256, papers)
SELECT value ->> 'sitting', value ->> 'sort', value ->> 'number', value ->> 'whose', value ->> 'whose_id',
       value ->> 'by_whom', value ->> 'at', value ->> 'structure', value ->> 'works', value ->> 'absent',
       value ->> 'sha256', value ->> 'rows_sha256', value ->> 'papers'
FROM json_each(:rows)
RETURNING id, sitting, number;

-- name: keep_mark_rows(rows)
INSERT INTO mark_rows (sheet, lines) SELECT value ->> 'sheet', value ->> 'lines' FROM json_each(:rows)
RETURNING sheet;

-- name: mark_sheets_aside(ids)
UPDATE mark_sheets SET aside = 1 WHERE id IN (SELECT value FROM json_each(:ids)) RETURNING id;

-- name: mark_sheets_of(sittings)
SELECT * FROM mark_sheets WHERE sitting IN (SELECT value FROM json_each(:sittings)) ORDER BY sitting, number;

-- name: mark_rows_of(sheets)
SELECT sheet, lines FROM mark_rows WHERE sheet IN (SELECT value FROM json_each(:sheets));

-- name: second_checks_of(sittings)
SELECT sitting, whose FROM second_checks WHERE sitting IN (SELECT value FROM json_each(:sittings));

-- name: forget_papers_of(ids)
UPDATE papers SET data = NULL WHERE id IN (SELECT value FROM json_each(:ids)) AND data IS NOT NULL RETURNING id;

-- name: packets_of_sittings(sittings)
SELECT p.* FROM json_each(:sittings) i CROSS JOIN packet_cards p ON p.sitting = i.value
ORDER BY p.organisation, p.day, p.number;

-- name: sittings_of_work_at(campaign, subject, grade, codes)
SELECT s.* FROM json_each(:codes) i
CROSS JOIN sitting_cards s ON s.campaign = :campaign AND s.organisation = i.value
WHERE s.subject = :subject AND s.grade = :grade
ORDER BY s.organisation, s.day, s.id;

-- name: marked_sittings_at(campaign, codes, most)
SELECT s.id FROM json_each(:codes) i
CROSS JOIN sittings s ON s.campaign = :campaign AND s.organisation = i.value
WHERE s.aside = 0 AND EXISTS (SELECT 1 FROM mark_sheets m WHERE m.sitting = s.id AND m.aside = 0)
ORDER BY s.day, s.organisation, s.subject, s.grade, s.id LIMIT :most;

-- name: marked_sittings_in(campaign, subjects, most, skipped)
SELECT s.id FROM json_each(:subjects) i
CROSS JOIN sittings s ON s.campaign = :campaign AND s.subject = i.value
WHERE s.aside = 0 AND EXISTS (SELECT 1 FROM mark_sheets m WHERE m.sitting = s.id AND m.aside = 0)
ORDER BY s.day, s.organisation, s.subject, s.grade, s.id LIMIT :most OFFSET :skipped;
