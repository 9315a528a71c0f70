-- name: task_totals_at(campaign, codes)
-- The same of some organisations; a task that is due once is there too.
SELECT t.id, CASE WHEN t.each_organisation = 1 THEN (
    SELECT COUNT(*) FROM organisations o WHERE o.campaign = :campaign AND o.aside = 0 AND o.code IN (SELECT value FROM json_array_elements_text(CAST(:codes AS JSON)))) ELSE 1 END AS places,
  (SELECT COUNT(*) FROM task_marks m
   LEFT JOIN organisations o ON o.campaign = :campaign AND o.code = m.organisation AND o.aside = 0
   WHERE m.task = t.id AND m.form = ''
     AND (CASE WHEN t.each_organisation = 1 THEN o.code IS NOT NULL AND m.organisation IN (SELECT value FROM json_array_elements_text(CAST(:codes AS JSON)))
               ELSE m.organisation = '' END)) AS done
FROM plan_tasks t WHERE t.campaign = :campaign AND t.aside = 0;

-- name: task_marks(tasks, codes)
SELECT task, organisation, what, day, who, at, seq, form, by_word FROM task_marks
WHERE task IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:tasks AS JSON)))
  AND organisation IN (SELECT value FROM json_array_elements_text(CAST(:codes AS JSON)));

-- name: mark_tasks(rows)
INSERT INTO task_marks (task, organisation, form, what, day, who, by_word, at, seq)
SELECT r.task, r.organisation, r.form, r.what, r.day, r.who, r.by_word, r.at, r.seq
FROM json_to_recordset(CAST(:rows AS JSON)) AS r(
  n BIGINT, task BIGINT, organisation TEXT, form TEXT, what TEXT, day TEXT, who TEXT, by_word BIGINT, at BIGINT, seq BIGINT)
ORDER BY n
ON CONFLICT (task, organisation, form) DO NOTHING
RETURNING organisation;

-- name: add_nudges(rows)
INSERT INTO nudges (person, what, subject)
SELECT r.person, r.what, r.subject FROM json_to_recordset(CAST(:rows AS JSON)) AS r(person BIGINT, what TEXT, subject TEXT)
ON CONFLICT (person, what, subject) DO NOTHING
RETURNING person;
