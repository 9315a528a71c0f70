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
